/** How cyrillic letters are written in Latin ones; learnt by `bench/letters.ts` from pairs of Wikidata labels (CC0). */
export const CYRILLIC_LETTERS = `
- h:34 e:35 s:43 g:49 t:49 i:50 y:52 a:54 o:57 z:57 u:58 j:59 d:60 l:65 n:66 w:69 c:70 k:70 r:70
а a:-21 tsu:-10 uji:-10 chi:-3 agh:0 shi:1 ah:3 yam:4 ag:7 gia:7 ha:7 oki:7 oku:7 u:13 ats:14 an:15 ori:17 at:18 ane:19 iro:20 e:23 uc:24 az:25 yo:25 o:27 as:31 ou:31 is:34 he:35 ge:36 ar:37 su:38 da:39 em:40 i:41 al:42 ia:42 it:42 re:42 y:42 :48 ne:48 h:63 t:65 n:69
аб n:34
ав h:28 k:30 i:37
аз s:19
ай y:-26 i:-20
ак c:-8 s:40 o:41 e:44 i:45
ам o:36 i:42
ан z:29 i:32 s:44 o:45 a:48
ар e:48
ас k:33 i:44
ат u:34
ац k:13
ая a:-11 y:6
б b:-38 bus:-17 bes:-10 be:-1 bea:-1 bb:5 bo:6 ba:8 bi:18 p:25 v:31 k:49 r:56 :75
бо i:32
бь b:-11
бэ i:17
в v:-37 w:-35 ff:-34 vic:-31 wic:-21 ich:-17 we:-13 ve:-10 vs:-6 wi:-5 uli:-3 u:11 f:16 vo:17 va:19 b:20 us:23 d:45 :53
ва w:7 n:17 i:22 o:24 u:25 k:27 e:29 a:32
ве e:32
ви i:9
г g:-36 gu:-33 gue:-33 gh:-31 gus:-17 ghe:-14 h:-4 q:0 ga:12 go:19 k:31 c:40 r:55 :60
га n:23
ге d:19
го i:31 a:35
гу i:23
д d:-34 des:-25 dus:-25 fus:-21 yev:-20 das:-11 de:-10 chi:-9 tsu:-7 tos:-5 shi:2 dd:3 gy:8 ad:14 th:14 do:16 ud:17 da:19 di:24 ed:27 t:29 g:48 n:52 s:57 :58
да d:26 n:26 r:26 o:29 s:31 m:32 i:35 t:35
де b:21 d:23
дж j:-68 g:-54 x:-47 c:-36 d:-25
дз j:-61 z:-58 y:-9 t:-7 s:-4 k:-3 m:0 g:1 n:1 i:4 d:5 h:5 r:11 e:12 a:14 o:16
до n:30
дь g:-8 d:0
е eux:-38 e:-24 je:-23 aix:-19 ier:-19 ye:-15 etz:-10 et:-8 ie:-3 che:-2 uet:0 ais:1 eig:2 er:2 aig:5 aye:5 he:5 eh:6 ey:6 ay:7 ers:7 ez:12 ai:13 es:15 el:16 yo:16 a:18 ja:20 i:22 eg:25 u:25 ha:26 ze:27 eu:30 ya:30 ah:31 ae:32 ac:35 le:36 ia:39 o:39 y:40 en:43 :60
ев a:35
ей a:-13 y:-2 e:18 i:25
ел a:41
ен e:31 t:34
ер r:28 n:39 a:41
ж zh:-46 sch:-36 ges:-32 rz:-31 ge:-29 j:-28 zs:-25 z:-20 je:-14 g:-12 sz:-9 r:22
жи i:21
жу r:1
жь g:-14
з z:-35 sus:-19 zz:-17 ath:-16 ze:-14 s:-12 se:-10 es:-8 th:-7 ise:-6 zi:-3 dh:2 :68
зу o:13
зы i:-14
зь z:-30
зё a:-3
и i:-23 its:-21 ey:-18 hi:-16 y:-12 ie:-10 tsu:-9 itz:-7 igh:-5 zy:-4 ee:-3 ji:-3 yam:1 yi:2 chi:3 ig:3 ieh:4 oku:4 awa:5 ea:6 ij:9 ada:15 ies:15 ura:15 ato:16 oro:16 ama:17 hy:17 nao:19 e:23 j:25 il:27 it:27 ana:28 ic:29 iy:30 he:31 ma:32 ye:32 is:34 ho:36 to:36 an:37 su:37 ue:37 es:39 u:39 ka:40 en:41 ne:45 a:49 o:50 :53
ид o:34 a:36
ий y:-32 i:-26 s:17 e:22 n:23 r:24 a:34
им h:24 k:25 t:31
ин y:29 k:30 a:43 e:44 i:44
ир k:29 n:32 s:35 t:38
ит h:33
ич y:6 t:14 k:15 n:21 s:22
ия e:25
й ill:-35 igh:-33 usz:-33 us:-29 y:-24 j:-23 ius:-19 ij:-18 i:-13 lle:-9 ll:-7 ly:-7 js:-6 lli:-6 ye:-6 il:11 os:11 ch:12 ey:13 as:15 ei:20 u:22 is:27 o:34 e:36 s:36 h:43 :45 l:46
йс x:-18
к cqu:-62 que:-57 qu:-54 fuj:-38 ck:-35 k:-30 cq:-29 cus:-29 ch:-24 chi:-23 q:-20 c:-19 cke:-12 eck:-10 tak:-5 cha:2 kos:2 mor:2 shi:4 ke:9 cc:12 gh:14 co:19 sh:21 ca:24 ko:24 ki:25 g:26 mi:29 m:50 y:50 :58 t:58 r:59 s:60 i:64 a:65
ка j:18 n:28 g:29 k:31 o:31 i:32 t:34 u:35 e:37 r:37 s:42
ки k:22 n:26 a:29 u:30 o:31 s:38 e:41
ко i:36 n:37
кс x:-53
ку g:14 a:25 o:26 n:28 s:29
кэ u:15 n:18
л gli:-30 l:-28 lus:-27 le:-10 ll:-8 les:-5 los:1 ill:5 lis:7 hl:8 lo:13 el:16 gl:19 la:23 i:54 r:61 :64
ле r:36
ли a:40
лл l:11
ло a:43
ль l:-55 d:8 n:14 r:15 e:19 i:22
м m:-34 mus:-25 chi:-17 mbe:-12 mes:-7 mme:-6 kat:-4 me:-1 mm:2 mp:7 hm:13 ma:18 n:23 ak:28 k:51 t:55 r:56 s:59 :60
ма m:1 y:11 n:18 k:20 t:21 o:25 s:25 h:26 i:30 r:35 a:39 e:40
мб b:1
ми k:27 o:30 n:32 a:33 s:35
мо u:26 i:34
мп p:-2
му k:16 a:32
н nus:-33 n:-26 ng:-20 nes:-10 ong:-9 ne:-8 gne:-6 yne:-5 nne:-1 nn:0 ine:1 nd:1 nos:1 tsu:2 gn:3 nt:4 shi:4 nts:6 mas:12 sne:13 nas:15 kn:18 mp:18 ch:21 hn:21 ns:25 in:30 nc:30 na:31 no:37 an:39 m:39 d:40 en:42 ni:44 o:48 k:52 :53 h:53 g:55 s:57 l:58 t:58 r:61 i:68 a:70
на t:39
нд d:18 t:29 r:33
ни s:41
но u:35 a:36 i:36
нц c:5
нъ n:-49
нь n:-32
о aux:-52 eux:-36 ugh:-28 o:-26 aud:-25 ult:-25 eau:-22 au:-8 tsu:-8 aut:-7 uld:-5 gio:-4 oh:-3 ot:-3 shi:-2 mot:-1 umi:-1 chi:1 ou:1 aw:3 hit:3 ho:3 tad:3 zan:3 gen:4 aul:6 hau:6 ost:6 ow:6 og:12 ima:14 ori:16 ari:17 io:21 a:22 lo:23 ge:24 aa:26 od:27 us:27 al:28 eu:30 u:30 ah:34 ma:36 or:36 oo:37 na:38 on:41 h:42 ne:43 e:46 :49 y:51 i:52
ов i:24 t:27 a:28 n:28
ог m:22 s:27 e:32
ой u:-14
ок s:27 h:30
ом a:36
он o:15 a:26 s:38 r:40 e:43
оо o:17
ор a:41
ос i:36 a:41
оу o:-2
п p:-43 pus:-38 pp:-25 pe:-13 po:4 pa:8 pi:8 b:22 :68
пп p:-14
пь p:-11
р r:-27 rus:-15 rd:-7 re:-4 res:-4 chi:1 rt:3 ard:5 ire:6 ros:6 wr:6 rre:8 ras:12 ur:18 ro:19 hr:21 er:22 ar:26 ra:26 rg:28 rr:39 or:41 g:52 l:53 k:56 :59 n:59 t:60 s:61 u:62 a:72
ра n:31 e:32 o:32 u:35 i:36
рж r:-10
ри o:40 a:49
ро i:31 a:33
ру n:31 a:35
рь r:17
с sh:-28 s:-27 xi:-21 gx:-20 sz:-18 sch:-12 x:-11 ce:-6 ss:-5 sus:-5 z:-5 sse:-3 c:2 tad:2 tak:4 es:11 th:11 se:14 ci:25 t:51 k:52 :54 i:64
са k:30 u:34 o:35 i:40 n:41
си j:17 k:23 o:26 m:27 c:28 n:32 e:34 t:34 u:34 a:37
ск e:26 t:27 r:31 a:35 i:36
су k:22 n:27
сь c:7 s:15
т ght:-38 ch:-36 th:-33 tus:-33 t:-30 uch:-30 the:-21 uji:-16 tes:-15 tzs:-15 tte:-14 te:-11 shu:-6 mun:-5 shi:-2 tos:-2 tas:0 tt:0 to:23 ta:27 sh:28 d:30 j:37 s:41 c:43 z:46 h:50 n:57 :58 r:59
та o:25 n:31 m:33 k:34 i:35 s:37 e:38
ти n:33 a:34
то n:23 k:27 s:30 a:38 i:38
тр n:37
ть t:1
у oux:-63 oix:-36 ou:-33 u:-30 ugh:-26 hou:-22 wh:-22 ouw:-19 out:-15 w:-15 ois:-14 oo:-14 oud:-14 uts:-11 ous:-10 hu:-3 we:-1 oe:0 wu:0 uh:1 ow:2 oy:4 ug:5 ho:6 o:11 oi:14 wa:17 iu:19 ag:26 mo:26 y:27 a:39 e:42 i:44 v:47 :55 n:58
уа o:20
ук i:32
ф ff:-51 f:-45 ph:-44 ugh:-40 phu:-37 pha:-22 fe:-19 th:-18 wh:-5 v:3 ef:6 p:29 t:43
х ch:-49 chu:-40 kh:-39 uji:-32 h:-30 ugh:-26 tok:-18 cho:-16 cha:-13 j:-13 he:-11 x:-10 gh:-4 ho:4 g:5 ha:12 c:25 k:27 n:52 r:52 :57
ха h:2 g:20 k:21 m:21 t:24 o:25 s:29
хи k:16 m:21 s:25
хь h:-6
ц tz:-52 ts:-47 gq:-38 cz:-34 z:-30 qi:-26 q:-22 c:-19 ci:-2 ca:1 cs:5 t:6 s:30
цз j:-57 z:-41
ци c:12
цу o:-10 a:-1 k:0 e:1 n:1 u:4 s:6
ч tch:-62 ch:-58 cz:-53 tsj:-51 sch:-47 tsc:-45 tx:-43 c:-27 tsh:-24 ci:-22 cs:-21 che:-19 tj:-15 tis:-13 kj:-10 tz:-6 ts:1 q:7 j:9 tr:9 ce:10 us:14 k:39 :60
чж z:-57 j:-26
ш sch:-80 sh:-50 che:-47 ch:-44 sz:-41 skj:-40 stj:-39 sci:-23 rz:-21 s:-16 sj:-11 sc:-10 x:-5 ss:15 z:26 :69
ши i:24
щ zcz:-107 szc:-85 shc:-82 sch:-74 sc:-40 sh:-27
ъ gy:-58 gw:-47
ъэ e:-31
ы y:-34 yy:-33 i:-12 eu:-4 u:8 a:14 o:14 e:33
ый y:-52 d:-22
ь gne:-17 les:-16 le:-13 j:-12 i:0 y:1 l:3 hi:10 li:14 es:17 ri:17 h:29 :32 e:44
ье e:13
ьс x:-28
ьц q:-45
ьш s:-6
ью w:-47 u:-39
ья a:-32
ьё e:-3
э e:-21 he:-17 chi:-14 shi:-7 a:-6 ay:-2 ais:1 eh:5 ha:6 ae:7 ey:7 ye:7 ai:10 et:10 oe:12 ac:17 oh:17 er:27 o:29 i:32 u:32 :68
эй a:-22 i:-7 e:12
эн o:22 a:27
ю yu:-57 you:-53 ju:-52 yuu:-41 ugh:-37 hu:-32 ew:-31 yoo:-28 iou:-27 iu:-25 u:-24 uh:-19 jo:-15 ue:-14 yo:-14 y:-8 eu:-2 us:-2 ut:-1 ho:1 ye:2 ou:4 io:15 :68
юй u:-24
я ya:-52 ja:-48 you:-34 yya:-31 jah:-30 yah:-27 ia:-24 gia:-23 lla:-18 la:-16 a:-6 lia:-3 ea:-1 ha:-1 ah:1 yo:4 at:12 e:16 as:17 y:34 i:48 :52
ям h:5 s:5 k:6
ё eux:-79 yo:-55 you:-42 jo:-35 yeo:-34 ho:-30 oki:-28 hou:-26 eu:-25 oeh:-22 oeu:-21 oe:-20 o:-16 oh:-16 ori:-13 io:-8 yu:-8 u:-4 e:9 ae:20 i:24 a:37
ёг a:0
ёй u:-14
`;
