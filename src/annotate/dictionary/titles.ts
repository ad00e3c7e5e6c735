/** Words before a person's name that are no part of it: "former Deputy Prime Minister | Ann Lee". */

/** A title ends in one of these. */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  `mr mrs ms mx miss messrs mme mlle monsieur madame mademoiselle signor signora senor señor herr frau dr doctor prof professor
  sir dame lord madam president minister premier chancellor secretary undersecretary secretary-general chairman chairwoman
  chairperson chair chief head director director-general commissioner envoy ambassador consul attaché attache spokesman spokeswoman
  spokesperson leader senator sen representative rep congressman congresswoman mp mep lawmaker delegate deputy governor gov mayor
  councillor councilman councilwoman alderman speaker whip treasurer prosecutor attorney solicitor barrister lawyer judge justice
  magistrate sheriff marshal general gen admiral adm vice-admiral commodore captain capt colonel col lieutenant lt major maj
  brigadier brig commander cmdr cdr sergeant sgt corporal cpl private pvt officer detective inspector superintendent constable
  king queen prince princess emperor empress emir amir sultan shah caliph sheikh sheik shaikh shaykh emir pharaoh tsar czar kaiser
  duchess viscount count countess pope cardinal archbishop bishop father fr sister brother reverend rev pastor priest imam ayatollah
  mullah mufti rabbi patriarch metropolitan deacon monsignor msgr swami guru hajj haji hojatoleslam maulana mawlana
  analyst correspondent reporter journalist editor columnist author writer poet novelist historian scientist researcher economist
  expert activist dissident coach manager striker midfielder defender goalkeeper quarterback captain actor actress singer
  rapper director filmmaker comedian composer guitarist pianist businessman businesswoman entrepreneur tycoon billionaire
  dean provost rector
  banker executive ceo cfo founder co-founder owner founder negotiator mediator strategist adviser advisor aide counsel counselor
  warlord commander-in-chief taoiseach tánaiste militant rebel candidate nominee`
    .trim()
    .split(/\s+/),
);

/** What may stand before a head, in lower case; a state's name or demonym may too. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `the a an then former late ex acting interim outgoing incoming caretaker current new newly elected -elect elect deputy vice
  assistant associate senior junior first second lady lord grand great supreme high prime foreign defense defence interior home
  finance economy energy oil justice health education trade transport transportation agriculture culture information
  communications security intelligence internal external affairs labor labour environment tourism sports housing treasury
  exchequer cabinet national federal state regional provincial local city county district opposition party parliament
  parliamentary house senate congressional majority minority democratic republican conservative army navy air force police
  military rebel special political press chief top veteran staff executive managing general attorney solicitor district
  permanent right honourable honorable his her royal highness excellency holiness majesty of for and to in at on & - ‐ ‑ crown
  retired ret brigadier lieutenant major rear field wing squadron petty warrant sergeant police detective
  fellow co governor president minister secretary`
    .trim()
    .split(/\s+/),
);
