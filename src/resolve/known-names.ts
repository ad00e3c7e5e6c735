/**
 * Common given names that lie close to each other in spelling and are never each other: a name known as itself is not
 * taken for its neighbour. One line a name, its usual spellings beside it; feminine and masculine forms are two names.
 */
export const KNOWN_NAMES = `
mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohd
mahmoud mahmud mahmood
hamid hameed hamed
hamad
hammad
hamza hamzah
hamdan
hamdi hamdy
ahmed ahmad achmad akhmad ahmet
hassan hasan hasson
hussein husayn hussain husain husein hossein hosein hussien
hasnain
hisham hicham
hashim hashem hachem
ali
alia aliya
aliyev aliev
omar umar omer
amr amro
amir ameer emir
ammar
amer aamer
anwar anouar
karim kareem abdkarim abdulkarim
karam
akram ekrem
jamal gamal djamal cemal jamaal
jamil jameel djamil cemil
jamila djamila
kamal kemal
kamil kamel
kamran
salim saleem selim
salam
salman selman
salma selma
saleh salih salah
suleiman sulaiman suleyman soliman sulayman
said saeed saied sayeed
saad
saud saoud
sami samy
samir sameer
samira
sabir saber
sabri sabry
nasser nasir nacer naser
nasr
nassim nasim
nadim nadeem
nader nadir
nabil nabeel
nabila
rashid rasheed rachid
rashad
rasul rasoul
rami ramy
ramiz
rahim raheem abdrahim
rahman abdrahman
khalid khaled
khalil khaleel
walid waleed oualid
majid majed magid
majida
munir mounir muneer
munira
mustafa moustafa mostafa mustapha
murtada murtaza mortaza morteza
musa moussa mousa moosa
mansour mansur mansoor
marwan marouane
mazen mazin
yasser yasir yaser
yassin yasin yaseen
younis yunus younes yunis
yousef yusuf youssef yousuf yosef
yahya yehia
yaqub yaqoub
ibrahim ebrahim ibraheem
ismail esmail ismael
ishaq
idris idriss
bilal
bashir basheer bachir
bashar
basem basim bassem
faisal faysal feisal
farid fareed
farida
faruq farouk farouq
fadi fady
fadil fadel
fahd fahad
fouad fuad
tariq tarek tareq tarik
taher tahir
talal
talib taleb
tawfiq tawfik
adel adil
adnan
aziz abdaziz
azzam
zaid zayd zeid
ziad ziyad
zahir zaher
zakaria zakariya
habib
haitham haytham
hadi
hani hany
raed raid
riad riyad riyadh
reza rida ridha
rauf raouf
wael wail
osama usama ousama
uthman othman osman usman
qasim qassem kassem qasem
fatima fatma fatimah
maryam mariam
marwa
layla leila laila
nadia nadya
nawal
noor nour nur
alexander aleksandr alexandre aleksander
alexandra aleksandra
alexei aleksey alexey aleksei
andrei andrey andrew
andrea
anton
anatoly anatoliy anatoli
antonina
arkady
artem artyom
boris
daniel danil daniil
daniela danielle
david
denis dennis
dmitry dmitri dmitriy dimitri
evgeny yevgeny evgeniy yevgeni evgeni
evgenia yevgenia
igor ihor
ilya ilia
ivan
ivana
ivanov
ivanova
kirill kiril
konstantin
leonid
leon
maksim maxim maksym
mikhail mikhael
natalia natalya
nikita
nikolai nikolay
oleg oleh
olga olha
pavel
paul
paula
petr pyotr
roman
ruslan
rustam rustem
sergei sergey
stanislav
stepan
svetlana
tatiana tatyana
timur
vadim
valentin
valentina
valery valeriy valeri
valeria
vasily vasiliy vasili
viktor victor
viktoria victoria
vitaly vitaliy vitali
vladimir
vladislav
vyacheslav viacheslav
yaroslav
yuri yury yuriy
yulia iulia
john
jon
joan
joanna
jean
jane
jan
juan
juana
jose
josef joseph
josefa
julio
julia
julian
juliana
carlos
carlo
carla
carol
mario
maria
marie
marina
marian
mark marc
marco marcos
martin
martina
michael
michel
michelle
miguel
luis
luisa
louis
louise
eric erik
erika
robert
roberto
roberta
richard
ricardo
francis
francisco
francisca
frances
patrick
patricia
christian
christina
christine
george
georgia
harry
henry
gerard
gerald
samuel
simon
simone
steven stephen
stefan
thomas
peter
edward
eduard
eduardo
edgar
fernando
fernanda
alberto
albert
alfred
alfredo
rafael
raul
rosa
ruben
ramon
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
