/** How arabic letters are written in Latin ones; learnt by `bench/letters.ts` from pairs of Wikidata labels (CC0). */
export const ARABIC_LETTERS = `
- e:29 h:31 a:42 z:43 i:45 u:46 y:46 s:50 o:52 w:53 t:54 g:59 l:61 c:62 n:63 d:64 k:68 r:72
ء a:-8
آ aa:-19 a:-17 e:7
آي i:-11
أ a:-16 u:12 e:16 o:18 i:34 :43
أع a:-13
أو o:-34 u:-26
ؤ u:-16 o:-9
ؤو u:-36
إ e:-14 i:-6 a:20 :37
إس s:-5
إي i:-29 e:-25 y:-6 a:11
ئ e:-10 i:2
ئي e:-28 i:-20
ا a:-19 ha:-2 e:15 ya:18 ja:19 u:19 is:20 ag:23 ah:23 an:24 at:26 ou:28 :29 to:30 i:32 as:33 la:34 o:34 ar:36 y:38 al:39 h:55
اء a:-38
ائ y:-30 a:-22
اك c:12
ال g:14 c:15 e:16 b:18 s:18 m:19 d:22 h:22 l:22 t:22 o:25 n:32 r:32
ان e:37 i:38
اي y:3 i:27
ب ppe:-52 pp:-45 b:-31 p:-31 abb:-28 bou:-28 be:-27 bb:-26 bbe:-25 pe:-21 uba:-18 ba:-17 bu:-15 bo:-8 bi:-5 aba:-1 pa:1 po:1 ab:2 ub:7 pi:9 v:16 :68
ة yya:-53 yah:-44 ah:-30 eh:-29 ya:-21 ye:-18 a:-17 e:5 t:18
ت ght:-43 tte:-41 tt:-35 t:-28 te:-21 th:-17 ett:-14 the:-14 dt:-3 ta:1 ti:6 et:11 ut:12 at:17 it:23 z:31 d:33 :48
تز z:-8
تس z:-22 c:-8 t:12
تش c:-55 q:-30 z:-15 s:12
ث th:-62 the:-56 tth:-48 tha:-47 ath:-34 z:-11 c:7 s:8 t:18
ج dje:-52 ajj:-49 dzh:-43 jou:-39 gue:-36 j:-36 dj:-35 ge:-33 gg:-31 ja:-31 g:-30 je:-30 ju:-26 zh:-25 gu:-21 ji:-19 gi:-16 aj:-15 ch:-12 jo:-11 dz:-10 ga:-10 zs:-9 z:-3 ze:-3 go:-2 ce:0 c:4 sh:8 ca:11 d:26
ح haj:-47 ham:-45 hus:-41 uha:-41 hou:-40 ha:-39 had:-35 ah:-33 oha:-27 hu:-25 h:-22 he:-22 ho:-19 uh:-16 kh:-15 eh:-13 hi:-13 ih:-8 a:25
حم h:-12
خ kha:-63 kh:-58 khe:-58 kho:-56 khu:-56 akh:-55 ch:-50 okh:-49 ikh:-40 j:-26 ha:-5 g:-2 h:3 k:11
د d:-34 de:-29 dde:-28 dd:-27 udd:-27 add:-26 ddi:-21 da:-10 lah:-8 di:-4 ad:-1 do:-1 du:1 ed:1 dt:8 ud:9 t:25 :62
دز z:-13
دي d:23
ذ the:-71 ath:-59 dh:-48 th:-36 za:-34 z:-16 d:-10
ر er:-27 r:-25 rr:-16 rre:-14 re:-13 her:-8 hur:-8 ar:-5 arr:-5 ur:-4 err:-1 ard:0 ra:1 rd:1 rri:3 res:5 ri:6 wr:6 ro:8 rt:11 ru:14 or:15 hr:22 ir:24 n:52 :60
ز zz:-54 azz:-46 z:-40 zou:-40 ze:-34 za:-23 zu:-23 cz:-22 sz:-19 zh:-16 es:-14 ise:-13 se:-13 s:-12 az:-8 x:-7 iz:-3 zi:-3 zo:-3 ss:9 :61
س sse:-34 ss:-29 s:-26 sou:-22 sz:-19 ce:-15 uss:-15 ass:-14 ess:-13 iss:-11 se:-10 ssi:-9 su:-6 us:-6 c:-3 ssa:-2 es:1 sa:1 is:6 ase:7 ci:7 so:7 z:7 x:9 sc:10 si:12 as:19 t:44 :54
سي c:18
ش sch:-71 che:-55 ch:-49 sh:-48 sha:-42 cha:-37 she:-35 shi:-29 uch:-29 chi:-28 shu:-28 ash:-25 ich:-24 sho:-23 ach:-22 ish:-16 sz:-15 x:-14 cz:-10 s:-4 sc:-1 cc:2 cs:4 se:6 c:10 ci:10 us:10 ce:12 si:19 :68
ص uss:-44 ass:-42 sse:-41 ssa:-36 sa:-31 ss:-25 us:-25 su:-20 as:-19 ce:-19 s:-18 se:-18 so:-18 os:-17 si:-13
ض adh:-56 dha:-53 dh:-48 ad:-35 iz:-35 ez:-34 az:-27 ed:-27 d:-20 z:-14
ط att:-50 tes:-37 ta:-34 t:-26 ut:-24 to:-22 tt:-21 tu:-21 at:-20 te:-20 ti:-14
ظ iz:-45 az:-43 dh:-43 ze:-43 z:-25
ع abd:-52 a:-14 aa:-13 ou:-10 ua:-9 ay:-4 eh:-3 u:1 o:4 e:7 i:15 h:24 :30
عا a:-10
عة a:-34
عي i:-4
غ gha:-48 agh:-44 ghe:-43 gue:-42 ugh:-41 gh:-39 gho:-38 g:-36 gge:-36 gu:-36 gg:-35 ogh:-33 ge:-11 go:-9 ga:-3 h:28
ف ffe:-61 ff:-54 zew:-43 jev:-41 ph:-37 phe:-35 v:-35 ugh:-34 f:-33 fe:-26 ve:-25 fa:-24 w:-16 ev:-14 ave:-12 af:-11 vi:-8 we:-8 fu:-6 fi:-4 uf:-4 ef:-1 ew:0 va:4 if:6 ov:7 p:23 :69
في v:8
ق aqq:-96 qu:-58 gue:-55 aq:-51 qa:-50 gho:-48 uq:-47 q:-44 akk:-43 iq:-43 egh:-42 agh:-40 gu:-33 gh:-31 ka:-27 ku:-21 ak:-19 k:-19 ga:-17 g:-15 ik:-15 co:-13 ko:-13 oc:-11 ac:-7 ag:-7 c:2
ك que:-62 cqu:-60 qu:-47 cch:-42 cke:-41 ck:-40 k:-30 cq:-27 ch:-26 cc:-24 che:-23 eck:-23 c:-21 q:-19 ke:-16 kk:-16 cha:-11 ake:-10 ka:-6 ki:-6 uk:-2 ku:2 co:3 ky:3 gu:4 cu:6 ca:7 ak:10 ga:10 g:13 ek:17 ok:17 sh:19 :64
كس x:-57
ل lle:-38 ll:-35 ell:-30 l:-26 le:-22 el:-16 ull:-13 ill:-10 ula:-10 gl:-8 lou:-8 ehl:-6 lli:-6 la:-4 all:-1 li:-1 hl:0 ale:4 ul:6 al:7 il:11 lo:12 :31 i:47 n:52
لب b:5
لث i:-4
لج j:-23
لح h:-23
لد d:11
لز z:-21
لس s:17
لص s:-28
لط t:-28
لع a:-11 o:-4
لف f:2
لق q:-47 k:-23 g:-21
لم m:-8
م mme:-36 mou:-34 m:-32 mm:-24 amm:-23 me:-22 ma:-20 mo:-15 mu:-15 mma:-11 mi:-6 am:-4 um:-4 em:0 hm:8 im:9 om:15 n:48 :58
ما m:-4
ن n:-26 nne:-25 nn:-19 ne:-18 en:-16 in:-10 gne:-9 ign:-8 gn:-6 hen:1 nni:2 un:2 an:4 ann:4 nna:4 nes:5 kn:8 on:8 nd:9 na:11 ng:14 ni:14 hn:24 m:41 h:51 s:55 o:56 r:56 :58 e:59 a:64
ني n:23
ه h:-29 he:-24 uha:-22 ha:-18 hu:-15 ah:-13 ais:-13 hi:-9 ho:-7 er:2 eh:3 e:4 r:14 t:18 a:29 s:38 i:44 :45
ها h:-6
هي h:17
و oux:-53 aux:-47 eux:-46 ou:-32 ugh:-31 aww:-28 ow:-24 owe:-22 o:-21 u:-19 w:-18 uwa:-17 aud:-16 euw:-16 wo:-16 row:-15 hou:-14 eau:-12 wa:-11 wh:-11 aw:-10 ult:-9 we:-9 awa:-8 oo:-5 au:-3 hu:-3 wu:-3 aut:3 ho:5 uc:5 uw:6 wi:6 ot:9 av:12 ug:12 ew:13 va:13 us:14 oh:15 ve:15 ev:16 yo:21 v:24 al:25 lo:30 y:37 e:39 a:40 i:48 :50 l:50
وا w:5
وت u:20
ي ayy:-21 i:-18 ey:-17 igh:-17 y:-17 chi:-16 ill:-15 e:-12 you:-9 hiy:-8 ij:-8 hi:-7 ye:-7 iy:-6 ie:-5 je:-5 j:-3 ay:0 he:0 wai:0 aye:1 yi:2 hei:5 hie:5 ell:9 ll:12 hea:13 we:14 rie:15 nie:16 hy:17 er:18 ci:19 ji:19 ig:20 ya:20 ea:22 ja:22 es:25 li:25 ei:26 le:26 a:27 u:28 ai:29 et:29 ee:30 el:33 il:34 in:34 en:35 h:39 re:41 ri:41 :43 o:50 g:52
يت i:8
يه t:-7 e:-5 r:14
يو u:15
ڤ v:-40
`;
