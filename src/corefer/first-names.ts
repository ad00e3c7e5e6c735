/** First names that mostly tell a person's gender, over many languages; used to keep "she" from a "John". */
import type { Gender } from './clusters.js';
import { nameWords } from './name-forms.js';

const FEMALE =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ' +
  'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen ' +
  'amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel ' +
  'carolyn janet maria heather diane ruth julie olivia joyce virginia victoria lauren christina evelyn judith ' +
  'megan cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice abigail ' +
  'alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie ' +
  'brittany charlotte marie kayla nicola hillary kamala nikki ursula marine greta jacinda sanna benazir indira ' +
  'sonia malala fatima aisha amina khadija zainab layla leila nadia yasmin samira hanan mariam maryam noor ' +
  'salma shirin hadiza ngozi winnie svetlana olga tatiana natalia natalya irina elena yelena ekaterina yulia ' +
  'galina ludmila marina oksana giorgia francesca giulia chiara lucia carmen pilar dolores cristina dilma ' +
  'claudia gabriela alejandra ingrid astrid sigrid mette helle erna annegret sabine monika petra heike claire ' +
  'sylvie brigitte isabelle chantal yuki yoko sakura mei xiuying priya sunita lakshmi pratibha sushma mamata';
const MALE =
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony ' +
  'mark donald steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan ' +
  'jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander ' +
  'patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ' +
  'ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence bryan ' +
  'billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby ' +
  'russell bradley philip eugene mike bill tom jim bob steve boris tony gordon nigel barack bernie ted mitt ' +
  'rex antonio jens kofi vladimir sergei sergey dmitry dmitri mikhail nikolai alexei aleksei ivan igor oleg ' +
  'viktor yuri andrei konstantin pavel mohammed muhammad mohammad mohamed ahmed ahmad mahmoud ali hassan ' +
  'hussein ibrahim khalid khaled omar yusuf youssef abdullah abdul abdel mustafa saddam bashar hamid hosni ' +
  'muammar nouri haider recep tayyip javad ruhollah qasem salman emmanuel francois jacques nicolas pierre ' +
  'michel louis philippe angelo giuseppe matteo silvio mario luigi carlos luis jorge pedro miguel jair evo ' +
  'hugo enrique felipe fernando rafael hans helmut gerhard heiko olaf horst jurgen wolfgang sebastian narendra ' +
  'rahul rajiv manmohan imran nawaz pervez ashraf shinzo naoto binyamin ehud ariel shimon yitzhak yair naftali ' +
  'goodluck olusegun muhammadu thabo nelson uhuru joko rodrigo';

const GENDERS: ReadonlyMap<string, Gender> = gendersOf(FEMALE, MALE);

/** Forms of address and titles before a name, as lemmas. */
export const TITLE_GENDERS: ReadonlyMap<string, Gender> = gendersOf(
  'mrs mrs. ms ms. miss lady dame madam baroness madame',
  'mr mr. sir lord baron father',
);

/** The gender that a full name's first word tells; null for one word alone, which may be a surname. */
export function genderOfFirstName(name: string): Gender | null {
  const words = nameWords(name);
  return words.length > 1 ? (GENDERS.get(words[0]!) ?? null) : null;
}

function gendersOf(female: string, male: string): ReadonlyMap<string, Gender> {
  const words = (list: string, gender: Gender): [string, Gender][] => list.split(' ').map((word) => [word, gender]);
  return new Map([...words(female, 'female'), ...words(male, 'male')]);
}
