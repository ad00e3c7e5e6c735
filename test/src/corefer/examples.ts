/** Trees of the example sentences, in the form that `annotated` reads. */
export const LINK_EXAMPLES: Readonly<Record<string, string>> = {
  'Anna Berg, Lady Holm, left.': `
Anna Anna PROPN NNP 7 nsubj person
Berg Berg PROPN NNP 1 flat |
, , PUNCT , 5 punct
Lady Lady PROPN NNP 5 nmod:desc
Holm Holm PROPN NNP 1 appos person
, , PUNCT , 5 punct
left leave VERB VBD 0 root
. . PUNCT . 7 punct`,
  'The queen suspended parliament. Parliament left.': `
The the DET DT 2 det
queen queen NOUN NN 3 nsubj
suspended suspend VERB VBD 0 root
parliament parliament NOUN NN 3 obj
. . PUNCT . 3 punct

Parliament Parliament PROPN NNP 2 nsubj organisation
left leave VERB VBD 0 root
. . PUNCT . 2 punct`,
  'Boeing rose. Analysts praised Boeing.': `
Boeing Boeing PROPN NNP 2 compound organisation
rose rose NOUN VBD 0 root
. . PUNCT . 2 punct

Analysts analyst NOUN NNS 2 nsubj
praised praise VERB VBD 0 root
Boeing Boeing PROPN NNP 2 obj organisation
. . PUNCT . 2 punct`,
  'Russia agreed. Russian officials signed.': `
Russia Russia PROPN NNP 2 nsubj place
agreed agree VERB VBD 0 root
. . PUNCT . 2 punct

Russian russian ADJ JJ 2 amod nationality
officials official NOUN NNS 3 nsubj
signed sign VERB VBD 0 root
. . PUNCT . 3 punct`,
  'The Ministry of Transport sued. The Transport Ministry declined to comment.': `
The the DET DT 2 det
Ministry Ministry PROPN NNP 5 nsubj organisation
of of ADP IN 4 case |
Transport Transport PROPN NNP 2 nmod |
sued sue VERB VBD 0 root
. . PUNCT . 5 punct

The the DET DT 3 det
Transport Transport PROPN NNP 3 compound organisation
Ministry Ministry PROPN NNP 4 nsubj |
declined decline VERB VBD 0 root
to to PART TO 6 mark
comment comment VERB VB 4 xcomp
. . PUNCT . 4 punct`,
  'The Popular Front (PF) met. The PF rejected the plan.': `
The the DET DT 3 det
Popular popular ADJ NNP 3 amod organisation
Front Front PROPN NNP 7 nsubj |
( ( PUNCT -LRB- 5 punct
PF PF PROPN NNP 3 appos organisation
) ) PUNCT -RRB- 5 punct
met meet VERB VBD 0 root
. . PUNCT . 7 punct

The the DET DT 2 det
PF PF PROPN NNP 3 nsubj organisation
rejected reject VERB VBD 0 root
the the DET DT 5 det
plan plan NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'Sergei Lavrov arrived. Lavrov declined to speak.': `
Sergei Sergei PROPN NNP 3 nsubj person
Lavrov Lavrov PROPN NNP 1 flat |
arrived arrive VERB VBD 0 root
. . PUNCT . 3 punct

Lavrov Lavrov PROPN NNP 2 nsubj person
declined decline VERB VBD 0 root
to to PART TO 4 mark
speak speak VERB VB 2 xcomp
. . PUNCT . 2 punct`,
  'Ford Motor Company grew. Ford hired hundreds.': `
Ford Ford PROPN NNP 3 compound organisation
Motor Motor PROPN NNP 3 compound |
Company Company PROPN NNP 4 nsubj |
grew grow VERB VBD 0 root
. . PUNCT . 4 punct

Ford Ford PROPN NNP 2 nsubj organisation
hired hire VERB VBD 0 root
hundreds hundred NOUN NNS 2 obj
. . PUNCT . 2 punct`,
  'Peskov, the Kremlin spokesman, denied it.': `
Peskov Peskov PROPN NNP 7 nsubj person
, , PUNCT , 5 punct
the the DET DT 5 det
Kremlin Kremlin PROPN NNP 5 compound organisation
spokesman spokesman NOUN NN 1 appos
, , PUNCT , 1 punct
denied deny VERB VBD 0 root
it it PRON PRP 7 obj
. . PUNCT . 7 punct`,
  'Blast in Lyon\n\nA blast shook a factory in Lyon on Monday.': `
Blast blast NOUN NN 0 root
in in ADP IN 3 case
Lyon Lyon PROPN NNP 1 nmod place

A a DET DT 2 det
blast blast NOUN NN 3 nsubj
shook shake VERB VBD 0 root
a a DET DT 5 det
factory factory NOUN NN 3 obj
in in ADP IN 7 case
Lyon Lyon PROPN NNP 5 nmod place
on on ADP IN 9 case
Monday Monday PROPN NNP 3 obl date
. . PUNCT . 3 punct`,
  'A meeting began in Geneva. The meeting lasted an hour.': `
A a DET DT 2 det
meeting meeting NOUN NN 3 nsubj
began begin VERB VBD 0 root
in in ADP IN 5 case
Geneva Geneva PROPN NNP 3 obl place
. . PUNCT . 3 punct

The the DET DT 2 det
meeting meeting NOUN NN 3 nsubj
lasted last VERB VBD 0 root
an a DET DT 5 det
hour hour NOUN NN 3 obl:unmarked
. . PUNCT . 3 punct`,
  'Minister Anna Berg resigned. The minister gave no reason.': `
Minister Minister PROPN NNP 2 nmod:desc
Anna Anna PROPN NNP 4 nsubj person
Berg Berg PROPN NNP 2 flat |
resigned resign VERB VBD 0 root
. . PUNCT . 4 punct

The the DET DT 2 det
minister minister NOUN NN 3 nsubj
gave give VERB VBD 0 root
no no DET DT 5 det
reason reason NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'The Queen agreed. Later Queen Margrethe flew home.': `
The the DET DT 2 det
Queen Queen PROPN NNP 3 nsubj
agreed agree VERB VBD 0 root
. . PUNCT . 3 punct

Later late ADJ RBR 3 amod
Queen Queen PROPN NNP 3 nmod:desc
Margrethe Margrethe PROPN NNP 4 nsubj person
flew fly VERB VBD 0 root
home home ADV RB 4 advmod
. . PUNCT . 4 punct`,
  'Merkel left early. She flew home.': `
Merkel Merkel PROPN NNP 2 nsubj person
left leave VERB VBD 0 root
early early ADV RB 2 advmod
. . PUNCT . 2 punct

She she PRON PRP 2 nsubj
flew fly VERB VBD 0 root
home home ADV RB 2 advmod
. . PUNCT . 2 punct`,
  'Chad closed its border. The country has few airports.': `
Chad Chad PROPN NNP 2 nsubj place
closed close VERB VBD 0 root
its its PRON PRP$ 4 nmod:poss
border border NOUN NN 2 obj
. . PUNCT . 2 punct

The the DET DT 2 det
country country NOUN NN 3 nsubj
has have VERB VBZ 0 root
few few ADJ JJ 5 amod
airports airport NOUN NNS 3 obj
. . PUNCT . 3 punct`,
  'Greenpeace sued. The group asked for damages.': `
Greenpeace Greenpeace PROPN NNP 2 nsubj organisation
sued sue VERB VBN 0 root
. . PUNCT . 2 punct

The the DET DT 2 det
group group NOUN NN 3 nsubj
asked ask VERB VBD 0 root
for for ADP IN 5 case
damages damage NOUN NNS 3 obl
. . PUNCT . 3 punct`,
  'Anna Berg met Ole Lind. Berg left. Mia Berg arrived. Berg stayed.': `
Anna Anna PROPN NNP 3 nsubj person
Berg Berg PROPN NNP 1 flat |
met meet VERB VBD 0 root
Ole Ole PROPN NNP 5 amod person
Lind Lind PROPN NNP 3 obj |
. . PUNCT . 3 punct

Berg Berg PROPN NNP 2 nsubj person
left leave VERB VBD 0 root
. . PUNCT . 2 punct

Mia Mia PROPN NNP 3 nsubj person
Berg Berg PROPN NNP 1 flat |
arrived arrive VERB VBD 0 root
. . PUNCT . 3 punct

Berg Berg PROPN NNP 2 nsubj person
stayed stay VERB VBD 0 root
. . PUNCT . 2 punct`,
  'Ole Berg retires\n\nMia Berg arrived. Berg stayed.': `
Ole Ole PROPN NNP 3 nsubj person
Berg Berg PROPN NNP 1 flat |
retires retire VERB VBZ 0 root

Mia Mia PROPN NNP 3 nsubj person
Berg Berg PROPN NNP 1 flat |
arrived arrive VERB VBD 0 root
. . PUNCT . 3 punct

Berg Berg PROPN NNP 2 nsubj person
stayed stay VERB VBD 0 root
. . PUNCT . 2 punct`,
  'Mia Smith-Berg arrived. Berg stayed.': `
Mia Mia PROPN NNP 5 nsubj person
Smith Smith PROPN NNP 1 flat |
- - PUNCT HYPH 4 punct |
Berg Berg PROPN NNP 1 flat |
arrived arrive VERB VBD 0 root
. . PUNCT . 5 punct

Berg Berg PROPN NNP 2 nsubj person
stayed stay VERB VBD 0 root
. . PUNCT . 2 punct`,
  'Parliament rose. The administration sued.': `
Parliament Parliament PROPN NNP 2 nsubj organisation
rose rise VERB VBD 0 root
. . PUNCT . 2 punct

The the DET DT 2 det
administration administration NOUN NN 3 nsubj
sued sue VERB VBD 0 root
. . PUNCT . 3 punct`,
  'The Lann Cup began. The hurdles race ended.': `
The the DET DT 3 det
Lann Lann PROPN NNP 3 compound event
Cup Cup PROPN NNP 4 nsubj |
began begin VERB VBD 0 root
. . PUNCT . 4 punct

The the DET DT 3 det
hurdles hurdle NOUN NNS 3 compound
race race NOUN NN 4 nsubj
ended end VERB VBD 0 root
. . PUNCT . 4 punct`,
  'The Lann Cup began. The race ended.': `
The the DET DT 3 det
Lann Lann PROPN NNP 3 compound event
Cup Cup PROPN NNP 4 nsubj |
began begin VERB VBD 0 root
. . PUNCT . 4 punct

The the DET DT 2 det
race race NOUN NN 3 nsubj
ended end VERB VBD 0 root
. . PUNCT . 3 punct`,
  'Lind met Berg. He greeted him.': `
Lind Lind PROPN NNP 2 nsubj person
met meet VERB VBD 0 root
Berg Berg PROPN NNP 2 obj person
. . PUNCT . 2 punct

He he PRON PRP 2 nsubj
greeted greet VERB VBD 0 root
him he PRON PRP 2 obj
. . PUNCT . 2 punct`,
  'Boeing said it would hire workers.': `
Boeing Boeing PROPN NNP 2 nsubj organisation
said say VERB VBD 0 root
it it PRON PRP 5 nsubj
would would AUX MD 5 aux
hire hire VERB VB 2 ccomp
workers worker NOUN NNS 5 obj
. . PUNCT . 2 punct`,
  'Merkel praised her minister.': `
Merkel Merkel PROPN NNP 2 nsubj person
praised praise VERB VBD 0 root
her her PRON PRP$ 4 nmod:poss
minister minister NOUN NN 2 obj
. . PUNCT . 2 punct`,
  '"I am ready," Merkel said.': `
" " PUNCT \`\` 4 punct
I I PRON PRP 4 nsubj
am be AUX VBP 4 cop
ready ready ADJ JJ 8 ccomp
, , PUNCT , 4 punct
" " PUNCT '' 4 punct
Merkel Merkel PROPN NNP 8 nsubj person
said say VERB VBD 0 root
. . PUNCT . 8 punct`,
  'Law firm Sidley Austin won.': `
Law law NOUN NN 2 compound
firm firm NOUN NN 5 nsubj
Sidley Sidley PROPN NNP 2 appos person
Austin Austin PROPN NNP 3 flat |
won win VERB VBD 0 root
. . PUNCT . 5 punct`,
  'The Kurdistan Front (PKF) met Anna Berg (CDU).': `
The the DET DT 3 det
Kurdistan Kurdistan PROPN NNP 3 compound organisation
Front Front PROPN NNP 7 nsubj |
( ( PUNCT -LRB- 5 punct
PKF PKF PROPN NNP 3 appos organisation
) ) PUNCT -RRB- 5 punct
met meet VERB VBD 0 root
Anna Anna PROPN NNP 7 obj person
Berg Berg PROPN NNP 8 flat |
( ( PUNCT -LRB- 11 punct
CDU CDU PROPN NNP 3 appos organisation
) ) PUNCT -RRB- 11 punct
. . PUNCT . 7 punct`,
  'The minister met a minister.': `
The the DET DT 2 det
minister minister NOUN NN 3 nsubj
met meet VERB VBD 0 root
a a DET DT 5 det
minister minister NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'A Swedish firm grew. A Danish firm shrank. The Danish firm closed.': `
A a DET DT 3 det
Swedish swedish ADJ JJ 3 amod nationality
firm firm NOUN NN 4 nsubj
grew grow VERB VBD 0 root
. . PUNCT . 4 punct

A a DET DT 3 det
Danish danish ADJ JJ 3 amod nationality
firm firm NOUN NN 4 nsubj
shrank shrink VERB VBZ 0 root
. . PUNCT . 4 punct

The the DET DT 3 det
Danish danish ADJ JJ 3 amod nationality
firm firm NOUN NN 4 nsubj
closed close VERB VBD 0 root
. . PUNCT . 4 punct`,
  'It is clear that they lost.': `
It it PRON PRP 3 expl
is be AUX VBZ 3 cop
clear clear ADJ JJ 0 root
that that SCONJ IN 6 mark
they they PRON PRP 6 nsubj
lost lose VERB VBD 3 csubj
. . PUNCT . 3 punct`,
  'Boeing spokeswoman Anna Berg said it would appeal.': `
Boeing Boeing PROPN NNP 2 compound organisation
spokeswoman spokeswoman NOUN NN 3 nmod:desc
Anna Anna PROPN NNP 5 nsubj person
Berg Berg PROPN NNP 3 flat |
said say VERB VBD 0 root
it it PRON PRP 8 nsubj
would would AUX MD 8 aux
appeal appeal VERB VB 5 ccomp
. . PUNCT . 5 punct`,
  'Omar Saree spoke. Sarea left.': `
Omar Omar PROPN NNP 3 nsubj person
Saree Saree PROPN NNP 1 flat |
spoke speak VERB VBD 0 root
. . PUNCT . 3 punct

Sarea Sarea PROPN NNP 2 nsubj person
left leave VERB VBD 0 root
. . PUNCT . 2 punct`,
  'The bill passed. Parliament praised it.': `
The the DET DT 2 det
bill bill NOUN NN 3 nsubj
passed pass VERB VBD 0 root
. . PUNCT . 3 punct

Parliament Parliament PROPN NN 2 nsubj organisation
praised praise VERB VBD 0 root
it it PRON PRP 2 obj
. . PUNCT . 2 punct`,
  'None of the envoys spoke.': `
None none PRON NN 5 nsubj
of of ADP IN 4 case
the the DET DT 4 det
envoys envoy NOUN NNS 1 nmod
spoke speak VERB VBD 0 root
. . PUNCT . 5 punct`,
  'Storms hit Velden. The town lost power.': `
Storms storm NOUN NNS 2 nsubj
hit hit VERB VBD 0 root
Velden Velden PROPN NNP 2 obj place
. . PUNCT . 2 punct

The the DET DT 2 det
town town NOUN NN 3 nsubj
lost lose VERB VBD 0 root
power power NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'Nominee Lind, Berg left.': `
Nominee nominee NOUN NN 5 nsubj
Lind Lind PROPN NNP 1 appos person
, , PUNCT , 4 punct
Berg Berg PROPN NNP 1 appos person
left leave VERB VBD 0 root
. . PUNCT . 5 punct`,
  'Chad rose. Lind signed it.': `
Chad Chad PROPN NNP 2 nsubj place
rose rise VERB VBD 0 root
. . PUNCT . 2 punct

Lind Lind PROPN NNP 2 nsubj person
signed sign VERB VBD 0 root
it it PRON PRP 2 obj
. . PUNCT . 2 punct`,
  'The Farm Party won. Lind wept. The Port Party lost. The party met.': `
The the DET DT 3 det
Farm Farm PROPN NNP 3 compound organisation
Party Party PROPN NNP 4 nsubj |
won win VERB VBD 0 root
. . PUNCT . 4 punct

Lind Lind PROPN NNP 2 nsubj person
wept weep VERB VBD 0 root
. . PUNCT . 2 punct

The the DET DT 3 det
Port Port PROPN NNP 3 compound organisation
Party Party PROPN NNP 4 nsubj |
lost lose VERB VBD 0 root
. . PUNCT . 4 punct

The the DET DT 2 det
party party NOUN NN 3 nsubj
met meet VERB VBD 0 root
. . PUNCT . 3 punct`,
  'Chad joined the Desert Pact, and Togo left it.': `
Chad Chad PROPN NNP 2 nsubj place
joined join VERB VBD 0 root
the the DET DT 5 det
Desert Desert PROPN NNP 5 compound event
Pact Pact PROPN NNP 2 obj |
, , PUNCT , 9 punct
and and CCONJ CC 9 cc
Togo Togo PROPN NNP 9 nsubj place
left leave VERB VBD 2 conj
it it PRON PRP 9 obj
. . PUNCT . 2 punct`,
  'Chad fined Acme and its chairman.': `
Chad Chad PROPN NNP 2 nsubj place
fined fine VERB VBD 0 root
Acme Acme PROPN NNP 2 obj organisation
and and CCONJ CC 6 cc
its its PRON PRP$ 6 nmod:poss
chairman chairman NOUN NN 3 conj
. . PUNCT . 2 punct`,
  'Acme was sold by its owner, the Berg Trust.': `
Acme Acme PROPN NNP 3 nsubj:pass organisation
was be AUX VBD 3 aux:pass
sold sell VERB VBN 0 root
by by ADP IN 6 case
its its PRON PRP$ 6 nmod:poss
owner owner NOUN NN 3 obl:agent
, , PUNCT , 10 punct
the the DET DT 10 det
Berg Berg PROPN NNP 10 compound organisation
Trust Trust PROPN NNP 6 appos |
. . PUNCT . 3 punct`,
  'When she left, Lind wept.': `
When when ADV WRB 3 advmod
she she PRON PRP 3 nsubj
left leave VERB VBD 6 advcl
, , PUNCT , 3 punct
Lind Lind PROPN NNP 6 nsubj person
wept weep VERB VBD 0 root
. . PUNCT . 6 punct`,
  'She left early. Lind flew home.': `
She she PRON PRP 2 nsubj
left leave VERB VBD 0 root
early early ADV RB 2 advmod
. . PUNCT . 2 punct

Lind Lind PROPN NNP 2 nsubj person
flew fly VERB VBD 0 root
home home ADV RB 2 advmod
. . PUNCT . 2 punct`,
};
