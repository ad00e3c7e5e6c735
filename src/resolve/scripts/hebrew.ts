/** How hebrew letters are written in Latin ones; learnt by `bench/letters.ts` from pairs of Wikidata labels (CC0). */
export const HEBREW_LETTERS = `
- e:27 a:38 h:42 y:47 s:49 i:52 o:52 u:52 t:54 d:63 g:63 n:63 c:68 r:68 l:70
א a:-18 e:0 u:7 ud:10 ha:11 um:11 ar:14 eh:14 ou:14 ya:15 ag:16 ah:16 o:17 an:21 un:21 al:24 is:25 j:26 as:27 :29 h:29 i:29
אה y:10 a:16 e:23
או o:-17 u:-13 w:2 a:37
אי i:-10 e:13
אש i:12
ב be:-34 bbe:-32 ba:-31 b:-30 abb:-28 bb:-27 ev:-27 v:-27 uve:-22 ebb:-21 eve:-21 iew:-21 ve:-21 ff:-17 av:-15 bu:-15 w:-12 aba:-9 ebe:-9 bo:-7 va:-3 ab:-2 ew:-1 aw:2 ov:4 bi:9 eb:9 :66
בו a:32
ג gue:-48 dzh:-43 egg:-39 gge:-37 g:-34 ggi:-34 ge:-33 ghe:-32 ja:-32 gg:-31 gh:-30 je:-30 ga:-29 dge:-28 dj:-28 gu:-26 j:-25 gui:-24 gi:-19 ju:-19 ege:-15 go:-15 dz:-8 zh:-5 ag:-2 eg:-2 he:16 d:25 c:28 h:32
גו g:12
ד de:-35 edd:-34 d:-33 dd:-26 dde:-24 da:-23 add:-22 ede:-19 des:-18 ad:-17 ed:-12 du:-3 do:0 ud:0 di:4 od:12 t:42 :67
ה eux:-57 ha:-25 agh:-22 he:-22 yah:-21 h:-18 a:-14 ah:-14 et:-12 ais:-9 ya:-6 er:-5 e:-4 eh:-3 ho:-1 hu:0 ey:5 eu:9 hi:10 at:12 is:12 as:15 na:18 o:35 y:35 t:42 :44 s:46 i:49
הא h:4
ו oux:-51 aux:-49 ugh:-37 ou:-24 aud:-22 o:-21 ult:-21 row:-20 ow:-19 u:-19 eau:-17 we:-15 wh:-15 wo:-13 w:-12 wa:-9 va:-8 ve:-7 ous:-4 v:-4 aut:-1 oo:2 ot:4 oh:11 ho:12 uh:12 hu:16 vo:16 aw:19 au:21 us:22 al:24 os:30 a:43 :45 i:55 e:56
וא u:5
וב v:7
וו w:-31 v:-23
וי w:17
ון o:21
ז zhe:-47 zz:-44 ze:-37 zh:-37 z:-36 za:-36 rze:-32 az:-26 se:-23 ge:-19 j:-19 ez:-16 rz:-13 sz:-12 zs:-12 ja:-11 je:-11 zi:-11 s:-9 es:-8 sa:-7 g:4 ll:5 r:35
ח cha:-59 ach:-58 kha:-57 akh:-51 kh:-47 che:-45 ch:-40 ha:-38 ham:-35 ah:-26 j:-21 h:-18 ja:-18 ge:-17 he:-14 g:-1
ט ett:-46 tte:-43 ght:-42 tt:-35 t:-29 te:-26 utt:-25 ta:-22 the:-22 att:-21 th:-18 tha:-12 at:-7 et:-5 d:35 :58
י i:-20 y:-19 ayy:-17 igh:-16 ill:-16 j:-10 ij:-7 ey:-6 ja:-4 je:-4 ie:-3 iy:-2 lle:-1 its:0 yi:0 ye:2 e:3 jo:3 ya:6 gh:7 ll:8 ay:9 ji:9 rie:11 ly:13 ee:14 hi:17 ig:18 u:18 uh:18 ea:23 a:24 us:26 il:29 ri:30 he:32 h:33 :34 is:34 er:35 g:47 o:57 n:60
יה j:-1
יז s:6
יי y:-17 j:-1 i:1 a:4 e:21
ים m:-17
ין n:19
ינ n:29
יש i:21
ך ach:-64 ch:-62 kh:-37 h:5
כ ch:-59 ech:-52 ach:-51 che:-50 cha:-48 kha:-41 kh:-39 akh:-37 ka:-30 ca:-21 ak:-16 k:-15 ke:-13 c:-5 h:11
כס x:-61
ל ell:-47 lle:-39 le:-28 ll:-28 all:-27 el:-26 l:-24 la:-19 al:-16 lla:-10 tle:-10 ill:-9 hal:-8 gl:-2 hl:-1 lai:2 ele:3 lo:8 li:11 ol:13 ul:13 il:25 r:48 :58
ם mme:-44 am:-32 m:-30 em:-29 mm:-28 me:-24 om:-24 im:-16
מ mme:-41 ma:-40 man:-32 m:-30 emm:-28 me:-28 amm:-24 mm:-24 am:-17 eme:-17 mma:-15 mo:-9 em:-8 mu:-8 mi:1 im:12 :56
ן ann:-37 mps:-35 nne:-31 gne:-28 en:-24 n:-23 an:-22 ne:-21 ain:-12 nn:-11 hn:-9 in:-8 ine:-5 nd:-5 on:5 nt:6 :61
נ an:-25 nne:-25 en:-24 enn:-23 n:-23 ann:-17 ne:-17 nn:-15 agn:-11 na:-11 nna:-10 gn:-9 ene:-2 un:5 kn:7 in:10 ni:18 on:21 no:24 :67
נו n:29
ני n:27
ס sse:-33 ess:-32 ss:-27 s:-26 ass:-22 sze:-22 lov:-21 ce:-18 uss:-18 sz:-16 es:-15 use:-12 se:-11 ssa:-11 sa:-10 ez:-4 z:1 za:1 as:2 us:3 c:6 su:14 si:25 :49
סי c:21
ע gh:-27 a:-15 aa:-9 e:-5 o:11 i:15 u:17 :28
עא a:-7
עה a:-4
עו o:-15 u:-13
עי i:-3 e:4
ף ff:-78 ffe:-75 eff:-67 ph:-39 ef:-36 f:-35 af:-26 fe:-26
פ ffe:-60 eff:-54 aff:-53 ppe:-53 ff:-48 pp:-48 epp:-46 pe:-37 ph:-36 pha:-35 p:-34 fer:-33 pa:-33 f:-32 fe:-31 fa:-28 phe:-28 pf:-17 af:-12 ap:-1 po:-1 ef:1 pi:3 ep:5 v:14
ץ tch:-62 tz:-62 cz:-51 ch:-50 etz:-49 ets:-36 c:-25 ts:-24 ci:-17 cs:-16 z:-14 s:24
צ che:-65 tch:-62 ch:-53 cha:-51 cze:-51 tz:-51 tze:-50 zz:-50 tza:-46 cch:-45 itz:-45 cci:-44 etz:-43 cza:-41 ecz:-40 cz:-35 ets:-35 tse:-34 ts:-33 cc:-26 ze:-25 ce:-24 cie:-24 tsa:-22 z:-22 ats:-21 c:-16 cs:-13 ci:-11 q:-11 za:-4 sa:4 t:17 s:22
צח s:-23
ק que:-69 cqu:-61 qu:-51 cch:-42 ck:-41 eck:-41 cke:-38 uck:-33 k:-29 cq:-28 ack:-27 ca:-23 ka:-23 ch:-22 cc:-21 c:-20 ke:-20 cca:-19 q:-18 che:-17 qa:-17 cha:-16 aq:-11 kk:-11 car:-7 aka:-6 co:-6 ko:-2 cu:4 ki:4 ak:5 gh:6 ku:7 ek:11 x:12 ac:19 g:40 :70
קו q:-37
קס x:-55
ר er:-33 r:-22 err:-21 re:-19 rre:-19 ar:-17 ert:-15 ra:-14 arr:-13 ard:-10 rr:-7 ur:-6 rra:-4 eur:-2 her:-2 ehr:-1 rd:-1 res:2 ire:3 ro:4 ara:6 gh:6 rt:15 hr:16 ru:19 or:21 ri:23 :65
ש sch:-78 sha:-53 che:-52 sh:-51 she:-50 cha:-42 ch:-39 ash:-35 uch:-35 shi:-34 sz:-32 sze:-31 x:-18 s:-12 sc:-7 si:4 sa:5 ci:6 se:9 as:13 z:23 a:40 :57
ת the:-56 th:-54 tth:-49 ath:-47 eth:-47 uth:-43 att:-38 tha:-37 ta:-27 at:-23 t:-19 te:-17 tt:-16 ti:-11
`;
