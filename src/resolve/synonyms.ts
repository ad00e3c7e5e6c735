/**
 * Different words for one thing in organisations' names, also in the tongues that news and registers leave untranslated. A
 * line a thing, in lower-case Latin letters; the first word is the common form.
 */
const TABLE = `
defence defense defensa oborony oborona
organisation organization organisations organizations org organizacion organizatsiya organizatsia munazzamat munazama sazman sazeman
centre center centro tsentr zentrum markaz merkezi
labour labor
interior internal
foreign external exterior
ministry ministerstvo vezarat wizarat wizara ministerio ministere bakanligi ministerium
department dept departamento departement directorate upravlenie upravleniye departament
university univ universidad universite universitet universitat universidade daneshgah jamiat universitesi
institute institut instituto inst instytut moasseseh moassese pazhouheshgah pajouheshgah
international intl internacional internationale beynolmelali mezhdunarodnyi mezhdunarodny uluslararasi guoji dawliya dawliyah
national nacional natl melli milli nationale natsionalnyi natsionalny wataniya watani
state gosudarstvennyi gosudarstvennoe gosudarstvennaya derzhavne estatal dawlati dowlati
federal federalnoe federalnyi federalnaya
central tsentralnyi tsentralny centrale markazi
general generalnyi generale
united obedinennyi obedinennaya unidos
association assoc assn asociacion associacao associazione assotsiatsiya verein forening foreningen dernegi anjoman
society jamiyat jamiyah jamiyyat obshchina
foundation fondation fundacion fundacao fondazione stichting stiftung stiftelse vakfi muassasat muassasah bonyad fond fondo
union soyuz ittihad ettehadiyeh
machinery machine machines
democratic democratique democratico demokratik
electronic elektronik electronica elektronika elektronnyi elektronnye
brothers bros hermanos freres brat
manufacturing mfg
technology technologies tech tecnologia technologie tekhnologii tekhnologiya teknoloji tekhnika tekhnologi keji fanavari fanavaran
industry industries industrial ind industrie sanayi sanayeh sanaye sanati sanat sanaat industria promyshlennost promyshlennyi shiye
enterprise enterprises empresa entreprise predpriyatie predpriyatiye
service services servis servicio khadamat khadamati dienst hizmetleri
investment investments inversione inversiones investissement investitsii investitsionnyi istithmar sarmayeh sarmayegozari touzi invest
group grupo gruppa groupe gruppo gruppe grubu gorouh goruh guruh majmuat jituan
trading trade ticaret tijarat tijara tijariya tijariyah bazargani comercializadora comercial comercio commerce commercial torgovyi torgovy torgovaya handel handels maoyi muyok
house dom
airlines airline airways avialinii aviakompaniya aerolinea havapeymai
aviation aviatsiya aviacion
charity charitable khayriyya khayriyah khayriya kheiriyeh khairiya
import imp importacion importadora importaciones
export exp exportacion exportadora exportaciones
production productive tolidi proizvodstvo proizvodstvennyi proizvodstvennoe productora
maritime marine denizcilik daryaei
shipping keshtirani sudokhodnaya naviera
line lines linie linii
economic economy eghtesadi
committee cttee comite komitet lajnat lajna
commission comision komissiya
council consejo conseil sovet shura majlis
government govt gov
party partido parti partito partiya partei partia partisi hizb hezb
movement movimiento mouvement movimento harakat haraka dvizhenie
front frente jabhat jabha fronte
army jaysh jaish jeish ejercito armee armia
brigade liwa katibat kataib
police policia politsiya polizei
bank banco banque banca bankasi masraf bankas
insurance bimeh seguro assurance sigorta strakhovanie strakhovaya versicherung
factory fabrica fabrik zavod fabrikasi karkhaneh
plant kombinat
transport transporte transportation transportadora naql transportnaya hamlonaghl nakliyat nakliye
construction constructora construccione construcciones stroi stroy stroitelnaya stroitelstvo insaat inshaat sakhteman sakhtemani konstruksi
engineering ingenieria mohandesi muhendislik inzhiniring injiniring
development desarrollo tosee toseh tose razvitie razvitiya kalkinma
exchange sarafi sirafa cambio
research issledovatelskii issledovatelskoe tahghighat tahqiqat investigacion
scientific science nauchnyi nauchno nauchnoe elmi cientifico
design konstruktorskoe
bureau byuro buro
travel viaje viajes turizm turismo tourism tour seyahat
food alimento alimentos gida
mining minera mineria madencilik gornyi gornaya
steel foolad fulad stal
oil naft neft petrol
gas gaz
petroleum petroleo petrole
petrochemical petroshimi petrokimya
chemical shimi shimiyaei khimicheskii khimicheskaya kimya quimica quimico
energy energo energiya energia enerji
finance financial finanzas finances finans finansovaya finansovyi maliye
express ekspress
logistic logistics logistika logistique logistica lojistik
agency agencia agence agentstvo ajansi
distribution distribuidora distributor
radio radyo
television tv televizion televidenie
revolutionary revolution revolucionario revolutionnaire
liberation liberacion tahrir
islamic islami eslami islamiya islamiyya islamiyah islamiyyah islamia islamique islamico
agricultural agriculture agricola agropecuaria agro ziraat
property properties inmobiliaria immobilier emlak
real raice raices
consulting consultoria consultant consultancy consultores moshaver
system systems sistema sistemas sistemy
management managing manager
jewellery jewelry joyeria
korea chosun choson
saint st sankt
mount mt
fort ft
`;

export const SYNONYMS: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' '));
