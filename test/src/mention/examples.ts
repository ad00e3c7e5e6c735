/** Trees of the example sentences, in the form that `annotated` reads. */
export const MENTION_EXAMPLES: Readonly<Record<string, string>> = {
  'The Syrian government closed the border.': `
The the DET DT 3 det
Syrian syrian ADJ JJ 3 amod nationality
government government NOUN NN 4 nsubj
closed close VERB VBD 0 root
the the DET DT 6 det
border border NOUN NN 4 obj
. . PUNCT . 4 punct`,
  'The French cabinet resigned.': `
The the DET DT 3 det
French french ADJ JJ 3 amod nationality
cabinet cabinet NOUN NN 4 nsubj
resigned resign VERB VBD 0 root
. . PUNCT . 4 punct`,
  'German officials opened an inquiry.': `
German german ADJ JJ 2 amod nationality
officials official NOUN NNS 3 nsubj
opened open VERB VBD 0 root
an a DET DT 5 det
inquiry inquiry NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'The Hamas delegation left Cairo.': `
The the DET DT 3 det
Hamas Hamas PROPN NNP 3 compound organisation
delegation delegation NOUN NN 4 nsubj
left leave VERB VBD 0 root
Cairo Cairo PROPN NNP 4 obj place
. . PUNCT . 4 punct`,
  'A Boeing spokesman confirmed the order.': `
A a DET DT 3 det
Boeing Boeing PROPN NNP 3 compound organisation
spokesman spokesman NOUN NN 4 nsubj
confirmed confirm VERB VBD 0 root
the the DET DT 6 det
order order NOUN NN 4 obj
. . PUNCT . 4 punct`,
  'The Turkish army crossed the river.': `
The the DET DT 3 det
Turkish turkish ADJ JJ 3 amod nationality
army army NOUN NN 4 nsubj
crossed cross VERB VBD 0 root
the the DET DT 6 det
river river NOUN NN 4 obj
. . PUNCT . 4 punct`,
  'Russian troops crossed the river.': `
Russian russian ADJ JJ 2 amod nationality
troops troops NOUN NNS 3 nsubj
crossed cross VERB VBD 0 root
the the DET DT 5 det
river river NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'Kenyan police closed the road.': `
Kenyan kenyan ADJ JJ 2 amod nationality
police police NOUN NNS 3 nsubj
closed close VERB VBD 0 root
the the DET DT 5 det
road road NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'Houthi fighters held the port.': `
Houthi Houthi PROPN NNP 2 compound organisation
fighters fighter NOUN NNS 3 nsubj
held hold VERB VBD 0 root
the the DET DT 5 det
port port NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'The Hamas movement rejected the offer.': `
The the DET DT 3 det
Hamas Hamas PROPN NNP 3 compound organisation
movement movement NOUN NN 4 nsubj
rejected reject VERB VBD 0 root
the the DET DT 6 det
offer offer NOUN NN 4 obj
. . PUNCT . 4 punct`,
  'The city of Lyon grew.': `
The the DET DT 2 det
city city NOUN NN 5 nsubj
of of ADP IN 4 case
Lyon Lyon PROPN NNP 2 nmod place
grew grow VERB VBD 0 root
. . PUNCT . 5 punct`,
  'She answered in German.': `
She she PRON PRP 2 nsubj
answered answer VERB VBD 0 root
in in ADP IN 4 case
German German PROPN NNP 2 obl nationality
. . PUNCT . 2 punct`,
  'Two Germans were arrested.': `
Two two NUM CD 2 nummod
Germans German PROPN NNPS 4 nsubj:pass nationality
were be AUX VBD 4 aux:pass
arrested arrest VERB VBN 0 root
. . PUNCT . 4 punct`,
  'German trains were late.': `
German german ADJ JJ 2 amod nationality
trains train NOUN NNS 4 nsubj
were be AUX VBD 4 cop
late late ADJ JJ 0 root
. . PUNCT . 4 punct`,
  'The Kurds signed the letter.': `
The the DET DT 2 det
Kurds Kurd PROPN NNPS 3 nsubj nationality
signed sign VERB VBD 0 root
the the DET DT 5 det
letter letter NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'US Secretary of State Anna Berg resigned.': `
US US PROPN NNP 2 compound organisation
Secretary Secretary PROPN NNP 5 nmod:desc |
of of ADP IN 4 case |
State State PROPN NNP 2 nmod |
Anna Anna PROPN NNP 7 nsubj person
Berg Berg PROPN NNP 5 flat |
resigned resign VERB VBD 0 root
. . PUNCT . 7 punct`,
  'The Hamas delegation left.': `
The the DET DT 3 det
Hamas Hamas PROPN NNP 3 compound organisation
delegation delegation NOUN NN 4 nsubj |
left leave VERB VBD 0 root
. . PUNCT . 4 punct`,
  'The Supreme Court of India ruled.': `
The the DET DT 3 det
Supreme supreme ADJ NNP 3 amod organisation
Court Court PROPN NNP 6 nsubj |
of of ADP IN 5 case |
India India PROPN NNP 3 nmod |
ruled rule VERB VBD 0 root
. . PUNCT . 6 punct`,
  'The Syrian National Council met.': `
The the DET DT 4 det
Syrian syrian ADJ NNP 4 amod organisation
National national ADJ NNP 4 amod |
Council Council PROPN NNP 5 nsubj |
met meet VERB VBD 0 root
. . PUNCT . 5 punct`,
  'Moscow said talks failed.': `
Moscow Moscow PROPN NNP 2 nsubj place
said say VERB VBD 0 root
talks talk NOUN NNS 4 nsubj
failed fail VERB VBD 2 ccomp
. . PUNCT . 2 punct`,
  'Relations between Moscow and Tehran improved.': `
Relations relation NOUN NNS 6 nsubj
between between ADP IN 3 case
Moscow Moscow PROPN NNP 1 nmod place
and and CCONJ CC 5 cc
Tehran Tehran PROPN NNP 3 conj place
improved improve VERB VBD 0 root
. . PUNCT . 6 punct`,
  'Moscow hosted the talks.': `
Moscow Moscow PROPN NNP 2 nsubj place
hosted host VERB VBD 0 root
the the DET DT 4 det
talks talk NOUN NNS 2 obj
. . PUNCT . 2 punct`,
  'The Kremlin spokesman, Dmitry Peskov, met three senior rebel commanders.': `
The the DET DT 3 det
Kremlin Kremlin PROPN NNP 3 compound organisation
spokesman spokesman NOUN NN 8 nsubj
, , PUNCT , 5 punct
Dmitry Dmitry PROPN NNP 3 appos person
Peskov Peskov PROPN NNP 5 flat |
, , PUNCT , 3 punct
met meet VERB VBD 0 root
three three NUM CD 12 nummod
senior senior ADJ JJ 12 amod
rebel rebel NOUN NN 12 compound
commanders commander NOUN NNS 8 obj
. . PUNCT . 8 punct`,
  'Talks take place in case of war.': `
Talks talk NOUN NNS 2 nsubj
take take VERB VBP 0 root
place place NOUN NN 2 obj
in in ADP IN 7 case
case case NOUN NN 4 fixed
of of ADP IN 4 fixed
war war NOUN NN 2 obl
. . PUNCT . 2 punct`,
  'It rained while it grew, and it seems that he left.': `
It it PRON PRP 2 nsubj
rained rain VERB VBD 0 root
while while SCONJ IN 5 mark
it it PRON PRP 5 nsubj
grew grow VERB VBD 2 advcl
, , PUNCT , 9 punct
and and CCONJ CC 9 cc
it it PRON PRP 9 expl
seems seem VERB VBZ 2 conj
that that SCONJ IN 12 mark
he he PRON PRP 12 nsubj
left leave VERB VBD 9 ccomp
. . PUNCT . 2 punct`,
  'No country wants such a war.': `
No no DET DT 2 det
country country NOUN NN 3 nsubj
wants want VERB VBZ 0 root
such such DET PDT 6 det:predet
a a DET DT 6 det
war war NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'Rail workers began a general strike.': `
Rail rail NOUN NN 2 compound
workers worker NOUN NNS 3 nsubj
began begin VERB VBD 0 root
a a DET DT 6 det
general general ADJ JJ 6 amod
strike strike NOUN NN 3 obj
. . PUNCT . 3 punct`,
  'The conservative Swiss Party won.': `
The the DET DT 4 det
conservative conservative ADJ JJ 4 amod organisation
Swiss swiss ADJ NNP 4 amod |
Party Party PROPN NNP 5 nsubj |
won win VERB VBD 0 root
. . PUNCT . 5 punct`,
  'Units of the Sudanese army withdrew.': `
Units unit NOUN NNS 6 nsubj
of of ADP IN 5 case
the the DET DT 5 det
Sudanese sudanese ADJ JJ 5 amod nationality
army army NOUN NN 1 nmod
withdrew withdraw VERB VBD 0 root
. . PUNCT . 6 punct`,
  'An Indian patrol crossed the river.': `
An a DET DT 3 det
Indian indian ADJ JJ 3 amod nationality
patrol patrol NOUN NN 4 nsubj
crossed cross VERB VBD 0 root
the the DET DT 6 det
river river NOUN NN 4 obj
. . PUNCT . 4 punct`,
  'No member of the Popular Front voted.': `
No no DET DT 2 det
member member NOUN NN 7 nsubj
of of ADP IN 6 case
the the DET DT 6 det
Popular popular ADJ NNP 6 amod organisation
Front Front PROPN NNP 2 nmod |
voted vote VERB VBD 0 root
. . PUNCT . 7 punct`,
  'Two members of the Popular Front left.': `
Two two NUM CD 2 nummod
members member NOUN NNS 7 nsubj
of of ADP IN 6 case
the the DET DT 6 det
Popular popular ADJ NNP 6 amod organisation
Front Front PROPN NNP 2 nmod |
left leave VERB VBD 0 root
. . PUNCT . 7 punct`,
  'Former members of the Front left.': `
Former former ADJ JJ 2 amod
members member NOUN NNS 6 nsubj
of of ADP IN 5 case
the the DET DT 5 det
Front Front PROPN NNP 2 nmod organisation
left leave VERB VBD 0 root
. . PUNCT . 6 punct`,
  'Many Swedes protested.': `
Many many ADJ JJ 2 amod
Swedes Swede PROPN NNPS 3 nsubj nationality
protested protest VERB VBD 0 root
. . PUNCT . 3 punct`,
  'Thousands of Swedes left.': `
Thousands thousand NOUN NNS 4 nsubj
of of ADP IN 3 case
Swedes Swede PROPN NNPS 1 nmod nationality
left leave VERB VBD 0 root
. . PUNCT . 4 punct`,
  'Ten Houthi fighters were killed.': `
Ten ten NUM CD 3 nummod
Houthi Houthi PROPN NNP 3 compound organisation
fighters fighter NOUN NNS 5 nsubj:pass
were be AUX VBD 5 aux:pass
killed kill VERB VBN 0 root
. . PUNCT . 5 punct`,
  'The Danish team won.': `
The the DET DT 3 det
Danish danish ADJ JJ 3 amod nationality
team team NOUN NN 4 nsubj
won win VERB VBD 0 root
. . PUNCT . 4 punct`,
  'Engineers closed the Murzun oil field.': `
Engineers engineer NOUN NNS 2 nsubj
closed close VERB VBD 0 root
the the DET DT 6 det
Murzun Murzun PROPN NNP 6 compound place
oil oil NOUN NN 6 compound
field field NOUN NN 2 obj
. . PUNCT . 2 punct`,
  'Former Velden president Anna Berg resigned.': `
Former former ADJ JJ 3 amod
Velden Velden PROPN NNP 3 compound nationality
president president NOUN NN 6 nsubj
Anna Anna PROPN NNP 3 appos person
Berg Berg PROPN NNP 4 flat |
resigned resign VERB VBD 0 root
. . PUNCT . 6 punct`,
  'None of the envoys spoke.': `
None none PRON NN 5 nsubj
of of ADP IN 4 case
the the DET DT 4 det
envoys envoy NOUN NNS 1 nmod
spoke speak VERB VBD 0 root
. . PUNCT . 5 punct`,
  'Nobody at Acme replied.': `
Nobody nobody PRON NN 4 nsubj
at at ADP IN 3 case
Acme Acme PROPN NNP 1 nmod organisation
replied reply VERB VBD 0 root
. . PUNCT . 4 punct`,
  'Chile owns no mine in Peru.': `
Chile Chile PROPN NNP 2 nsubj place
owns own VERB VBZ 0 root
no no DET DT 4 det
mine mine NOUN NN 2 obj
in in ADP IN 6 case
Peru Peru PROPN NNP 4 nmod place
. . PUNCT . 2 punct`,
  Hers: `
Hers hers PRON PRP$ 0 root`,
};
