/**
 * First names that mostly one sex bears. Those of the United States are counts of births from 1881 on by its Social
 * Security Administration (a work of its government, in the public domain): two thousand births or more, and one sex eight
 * times as often as the other; names that another language gives to the other sex are left out. The others are common
 * names of people in the news of many countries. The endings are those that one sex bears eight times as often, over all
 * names of a hundred births or more; the longest that fits a name counts.
 */
export const FEMALE_NAMES_US =
  'aaliyah aanya abagail abbey abbie abbigail abbigale abby abbygail abigail abigale abigayle abriana abrianna ' +
  'abrielle abril abygail acacia ada adah adaline adalyn adalynn adamaris addie addilyn addison addisyn addyson ' +
  'adela adelaida adelaide adele adelia adelina adeline adella adelle adelyn adelynn adia adilene adina aditi adria ' +
  'adriana adriane adrianna adrianne adriene adrienne adyson agatha agnes aida aileen ailene ailyn aimee ainsley ' +
  'aisha aislinn aiyana aiyanna aja akilah alaina alana alanah alani alanis alanna alannah alaya alayah alayna ' +
  'alaysia alba alberta albertha albertine albina alda alea aleah alecia aleen aleena aleigha aleisha alejandra ' +
  'aleksandra alena alene alesha aleshia alesia alessandra alessia aleta aletha alethea alethia alexa alexandra ' +
  'alexandrea alexandria alexia alexsandra alexus alexys alfreda alia aliah aliana alianna alice alicia alida alina ' +
  'aline alisa alise alisha alishia alisia alison alissa alisson alivia aliya aliyah aliza alize allana allegra ' +
  'allene alli allie allison allissa allisson alliyah ally allysa allyson allyssa alma almeda almeta alona alondra ' +
  'alonna alora alta altha althea alvera alverta alvina alyce alycia alysa alyse alysha alysia alyson alyssa ' +
  'alyssia alyvia amada amalia amanda amara amariah amaris amaya amayah ambar amber amberly amelia amelie america ' +
  'amethyst ami amia amiah amie amina aminah amira amirah amiya amiyah ammie amparo amy amya amyah ana anabel ' +
  'anabella anabelle anahi anai anais analia analisa analise anamaria ananya anastacia anastasia anaya andie andria ' +
  'anessa anette angela angelena angeles angelia angelic angelica angelika angelina angeline angelique angelita ' +
  'angella angelyn angie ani ania aniah anika anisa anisha anissa anita anitra aniya aniyah anja anjali anjanette ' +
  'anjelica ann anna annabel annabell annabella annabelle annalee annaliese annalisa annalise annamae annamaria ' +
  'annamarie anne anneliese annelise annemarie annetta annette annie annika annis annmarie ansley antionette ' +
  'antoinette antonella antonette antonia antonina anya april apryl arabella araceli aracely araya ardella ardith ' +
  'areli arely aretha aria ariadna ariadne ariah ariana ariane arianna arianne arica ariela ariella arielle arika ' +
  'arionna arissa ariya ariyah ariyana ariyanna arizona arla arleen arlena arlene arleth arletta arlette arline ' +
  'armida arnetta arnita arvilla aryana aryanna asha ashanti ashely ashia ashlea ashlee ashlei ashleigh ashli ' +
  'ashlie ashlin ashly ashlyn ashlynn asia aspen astrid athena aubree aubri aubriana aubrianna aubrie aubrielle ' +
  'audra audrea audree audrey audriana audrianna audrie audrina augusta augustina aundrea aura aurelia aurora autum ' +
  'autumn ava avah avalon avani averi averie aviana avianna avis aviva avril aya ayah ayana ayanna ayesha ayla ' +
  'ayleen aylin aysha ayva azalea azaria azucena azul babette baila bailee bambi barb barbara barbie barbra baylee ' +
  'bayleigh baylie beatrice beatrix beatriz beaulah becca becki beckie becky belen belia belinda bell bella belle ' +
  'belva benita berenice bernadette bernadine bernardine berneice bernetta bernice berniece bernita berta bertha ' +
  'bertie bess bessie beth bethanie bethann bethany betsey betsy bette bettie bettina betty bettye beulah beverlee ' +
  'beverley beverly bianca bianka billye birdie blaire blanca blanch blanche blessing blossom blythe bobbi bobbye ' +
  'bonita bonnie bonny braelyn braelynn brandee brandi brandie brandy braylee brea breana breann breanna breanne ' +
  'bree breeanna brenda brenna breonna bria briana brianna brianne bridget bridgett bridgette brie brieanna briella ' +
  'brielle brigette brigid brigitte brinda brinley brionna brisa briseida brissa bristol britany britney britni ' +
  'britta brittaney brittani brittanie brittany brittnee brittney brittni brittnie brittny bronwyn brooke brookelyn ' +
  'brookelynn brooklyn brooklynn bryana bryanna brylee bryleigh brynlee brynn brynna brynne buffy bulah cadence ' +
  'cady caelyn cailey cailin cailyn caitlin caitlyn caitlynn caleigh caley cali calista calla calli callie callista ' +
  'cambria camelia camellia cami camila camilla cammie candace candance candelaria candi candice candida candie ' +
  'candis candy candyce capri caprice cara caren cari carie carin carina carisa carissa carla carlee carleen ' +
  'carleigh carlene carletta carley carli carlie carlotta carly carlyn carma carmela carmelita carmella carmen ' +
  'carol carolann carole carolee carolina caroline carolyn carolyne carolynn carri carrie caryl caryn casandra ' +
  'casie cassandra cassaundra cassi cassidy cassie cassondra cataleya catalina catarina catelyn caterina catharine ' +
  'catherine cathey cathi cathie cathleen cathrine cathryn cathy catina catrina caydence cayla caylee caylin ' +
  'cecelia cecile cecilia cecily celena celesta celeste celestina celestine celia celina celine ceola chana chanda ' +
  'chandra chanel chanell chanelle chantal chante chantel chantell chantelle charis charise charisma charissa ' +
  'charisse charity charla charlee charleen charleigh charlene charlette charli charline charlize charlotte ' +
  'charlsie charmaine charolette chasidy chasity chassidy chassity chastity chava chaya chelsea chelsey chelsi ' +
  'chelsie chelsy cheree cheri cherie cherilyn cherise cherish cherri cherrie cherry cheryl cheryle cheryll ' +
  'chevelle cheyanne cheyenne chiara china chiquita chloe chrissy christa christal christeen christel christena ' +
  'christene christi christiana christiane christianna christie christin christina christine christy chrystal ' +
  'chyanne chyna chynna ciana cianna ciara ciarra cicely cielo cienna ciera cierra cinda cindi cindy cinnamon ' +
  'cinthia citlali citlalli citlaly claire clara clare claribel clarice clarisa clarissa claudette claudia claudine ' +
  'clementine cleopatra cleta cloe clover coleen coletta colette colleen collette concetta connie constance ' +
  'consuelo cora coral coralee coralie coraline cordelia cordie coreen corene coretta cori corina corine corinna ' +
  'corinne corissa corliss cornelia corrina corrine corrinne cosette courtney courtnie crissy crista cristal ' +
  'cristen cristi cristie cristin cristina cristine cristy crystal cydney cyndi cynthia dacia dafne dahlia daija ' +
  'daijah daina daisey daisha daisy daja daleyza dalia dalila dalilah damaris danae danelle danette dani dania ' +
  'danica daniela daniella danielle danika danisha danita danna dannette dannielle danya danyelle daphne dara darci ' +
  'darcie darcy daria dariana darla darleen darlene darline dasha dasia davida davina dawn dawna dawne dayana ' +
  'dayanara dayanna dayna daysha deana deann deanna deanne deasia debbi debbie debbra debby debi debora deborah ' +
  'debra debrah dedra deeann deedee deedra deena deidra deidre deirdre deisy deja dejah delaine delana delaney ' +
  'delanie delena delfina delia delicia delila delilah delinda delisa della delois delora delores deloris delpha ' +
  'delphia delphine delta demetra demetria demi dena denae deneen denice denise denisha denisse denita denna ' +
  'dennise deonna desirae desire desiree dessie destany destinee destiney destini destinie destiny detra devona ' +
  'devora devorah diamond dian diana diane diann dianna dianne dimple dina dinah dionna dionne divya dixie diya ' +
  'dollie dolly dolores domenica dominga dominica dona donita donna donya dora dorcas doreen dorene doretha doretta ' +
  'dori dorinda dorine doris dorotha dorothea dorothy dortha dorthea dorthy dottie dovie dreama drema drucilla ' +
  'drusilla dulce earlean earlene earline earnestine eartha easter eboni ebonie ebony echo eda edie edith edna ' +
  'edwina edyth edythe effie egypt eileen eilene elaina elaine elana elayna elayne elba elda eldora eleanor ' +
  'eleanora eleanore elease elena eleni elenor elenora elexis elia eliana elianna elicia elida elin elina elinor ' +
  'elinore elisa elisabeth elise elissa eliza elizabeth elizebeth ella elle ellen elli elliana ellianna ellie elly ' +
  'ellyn elma elmira elna elnora elodie elois eloisa eloise elora elouise elsa elsie elva elvera elvia elvina ' +
  'elvira elyse elysia elyssa ema emalee emani ember emelia emelie emeline emely emerald emerie emersyn emi emilee ' +
  'emilia emilie emily emma emmalee emmaline emmalyn emmalynn emme emmeline emmer emmie emmy emogene ena enedina ' +
  'enid enola era erica ericka erika erin erinn erlene erlinda erma erna ernestina ernestine eryn esme esmeralda ' +
  'esperanza essence essie esta estefani estefania estefany estela estella estelle ester esther estrella ethel ' +
  'ethelyn ethyl etta eudora eugenia eugenie eula eulalia euna eunice eva evalyn evangelina evangeline eve evelin ' +
  'evelina eveline evelyn evelyne evelynn everly evette evie evonne exie fabiola fae faigy fairy faith fallon ' +
  'fannie fanny farah farrah fatima fatimah fawn faye felecia felica felicia felicity felipa felisha fern fernanda ' +
  'ferne filomena fiona flo flor flora florence florene floretta florida florine flossie floy fonda fran frances ' +
  'francesca franchesca francine francisca freda frederica fredia freeda freida freya frida frieda gabriela ' +
  'gabriella gabrielle gail galilea gay gaye gayla gayle gaylene gaynell gearldine gema gemma gena genesis geneva ' +
  'genevieve genie genna gennie genoveva georgeann georgene georgetta georgette georgia georgiana georgianna ' +
  'georgina georgine geraldine geralyn geri gerri gertie gertrude gia giada giana gianna giavanna gigi gilda ' +
  'gillian gina ginger ginny giovanna gisel gisela gisele giselle gissel gisselle gitty giulia giuliana gizelle ' +
  'gladis gladys glenda glendora glenna glinda gloria glory glynda glynis golda goldie grace gracelyn gracelynn ' +
  'gracey gracie graciela gracyn grayce grecia gregoria greta gretchen gretta griselda guinevere gussie gwen gwenda ' +
  'gwendolyn gwenyth gwyneth hadassah hadley hailee hailey hailie haily halee haleigh haley hali halie halle halley ' +
  'hallie hana hanna hannah harlee harleigh harmoni harmony harper harriet harriett harriette hattie haydee haylee ' +
  'hayleigh hayley haylie hazel hazle heather heaven heavenly hedwig hedy heide heidi heidy helen helena helene ' +
  'helga hellen henrietta herlinda herminia hester hettie hilda hildegarde hillary hilma holley holli hollie holly ' +
  'honesty honey hope hortencia hortense hulda ida idalia idell idella iesha ila ilana ileana ileen ilene iliana ' +
  'ilona ilse ima imani imelda imogene ina india indira inell ines inez inga ingrid iola iona ione ireland irene ' +
  'iris irma isabel isabela isabell isabella isabelle isadora isamar isela isha isis isla isobel italia itzel iva ' +
  'ivana ivanna ivette ivonne ivy iyana iyanna izabel izabella izabelle jacalyn jacelyn jacey jaci jacie jacinda ' +
  'jacinta jackeline jackelyn jacki jacklyn jacklynn jaclyn jaclynn jacqualine jacquelin jacqueline jacquelyn ' +
  'jacquelyne jacquelynn jacquline jacqulyn jada jade jaeda jaela jaelyn jaelynn jaida jaila jailene jaimee jaimie ' +
  'jakayla jaleah jaleesa jalisa jalissa jaliyah jalynn jamee jamesha jami jamia jamila jamilah jamiya jamiyah ' +
  'jamya jana janae janai janay janaya jane janee janeen janel janell janelle janene janessa janet janeth janett ' +
  'janetta janette janey jania janiah janice janie janiece janina janine janis janise janiya janiyah jann janna ' +
  'jannet jannette jannie janya jaquelin jaqueline jaquelyn jaslene jaslyn jasmin jasmine jasmyn jasmyne jaunita ' +
  'jaya jaycie jayda jayde jayla jaylah jaylee jayleen jaylene jaylynn jaymie jayna jayne jazelle jazlyn jazlynn ' +
  'jazmin jazmine jazmyn jazmyne jazzlyn jazzmin jazzmine jeana jeane jeanelle jeanene jeanetta jeanette jeanie ' +
  'jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jemma jena jenae jenell jenelle jenesis jenessa jeni ' +
  'jenifer jeniffer jenine jenise jenna jennah jennette jenni jennie jennifer jenniffer jenny jeraldine jeri jerica ' +
  'jerilyn jerri jerrica jerrie jersey jesenia jesica jessa jessalyn jessenia jessica jessika jetta jettie jianna ' +
  'jill jillian jimena jo joana joanie joann joanna joanne jocelin jocelyne jocelynn jodee jodi joella joelle ' +
  'joellen joetta joette johana johanna johannah johna johnetta johnette johnna joi joie jolee joleen jolene jolie ' +
  'joline jolynn jonell jonelle joni jonna jordana jordyn jordynn jorja josefa josefina joselin joseline joselyn ' +
  'josephina josephine josette josie joslyn joslynn josselyn journee journey jovanna jovita joy joyce joycelyn joye ' +
  'juana juanita judi judie judith judy julee juli julia juliana juliane juliann julianna julianne julie julieann ' +
  'julienne juliet julieta juliette julisa julissa june juniper jurnee justina justine kacee kaci kacie kadence ' +
  'kadie kady kaela kaeli kaelyn kaelynn kaia kaidence kaila kailani kailee kaileigh kailey kaili kaily kailyn ' +
  'kailynn kairi kaitlin kaitlyn kaitlynn kaiya kala kalea kaleah kalee kaleigh kalena kaley kali kalia kalie ' +
  'kalina kalista kaliyah kalli kallie kalyn kalynn kamaria kami kamila kamilah kamille kamiya kamiyah kamora kamya ' +
  'kandace kandi kandice kandis kandy kanisha kaniya kara karah karen karena kari karie karime karin karina karis ' +
  'karisa karissa karla karlee karleen karleigh karlene karley karli karlie karly karlyn karma karmen karolina ' +
  'karoline karolyn karren karri karrie karyl karyn kasandra kasi kasie kassandra kassi kassidy kassie katalina ' +
  'katarina kate katelin katelyn katelynn kateri katerina katey kathaleen katharine katherin katherine kathern ' +
  'katheryn katheryne kathi kathie kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati katia ' +
  'katie katina katlin katlyn katlynn katrice katrina kattie katy katya kay kaya kayce kaycee kaycie kaydee ' +
  'kaydence kaye kayla kaylah kaylani kaylea kaylee kayleen kayleigh kaylene kayley kayli kaylie kaylin kaylyn ' +
  'kaylynn kaytlin kaytlyn keana keanna keara kecia keeley keely keena keesha keila keily keira keisha kelci kelcie ' +
  'keli kelis kelle kellee kelli kellie kellye kelsea kelsey kelsi kelsie kelsy kenda kendra kendyl kenia kenisha ' +
  'kenna kennedi kennedy kensley kenya kenyetta kenzi kenzie keona kera keren keri kerri kerrie kerstin kesha ' +
  'keshia keturah keyana keyanna keyla keyona keyonna keziah khadija khadijah khalia khloe kia kiah kiana kianna ' +
  'kiara kiarra kiera kierra kiersten kierstin kierstyn kiesha kiley kimber kimberely kimberlee kimberley kimberli ' +
  'kimberlie kimberly kimberlyn kimora kindra kinley kinsey kinsley kira kirra kirsten kirstie kirstin kirstyn ' +
  'kisha kittie kitty kiya kizzy klarissa kloe kora kori korina kortney kourtney krissy krista kristal kristan ' +
  'kristel kristen kristi kristiana kristie kristin kristina kristine kristy kristyn krysta krystal krysten krystin ' +
  'krystina krystle kya kyah kyara kyla kylah kylee kyleigh kylie kymberly kyndal kyndall kyndra kynlee kyra lacee ' +
  'lacey lachelle laci lacie ladonna laila lailah laina lainey laisha lakeisha lakendra lakesha lakeshia lakia ' +
  'lakisha lana lanae lanette laney lani lanie lanita laniya laniyah lanora laquisha laquita lara larae laraine ' +
  'larhonda larisa larissa laronda lashanda lashawnda lashay lashonda lashunda latanya latasha latavia latesha ' +
  'latia laticia latina latisha latonia latonya latoria latosha latoya latrice latricia latrina launa laura ' +
  'lauralee laureen laurel lauren laurene lauretta laurette lauri laurie laurine lauryn lavada lavera laverna ' +
  'lavina lavinia lavonda lavonne lawana lawanda lawanna layla laylah layna lea leah leana leandra leann leanna ' +
  'leanne leatha leatrice leda leeann leeanna leeanne leela leena leesa leia leigha leighann leila leilah leilani ' +
  'leisa lela lelah lelia lena lenna lenora lenore leola leona leone leonor leonora leonore leora leota lera lesa ' +
  'lesia leslee lesli lesly leslye lessie leta letha leticia letitia lettie letty lexi lexie lexis lexus lexy leyla ' +
  'lezlie lia liana liane lianna lianne libbie libby liberty lida lidia lila lilah lili lilia lilian liliana ' +
  'lilianna lilith lilla lilli lillia lillian lilliana lillianna lillie lilly lillyan lillyana lillyanna lily ' +
  'lilyan lilyana lilyann lilyanna lina linda lindsey lindsy linette linnea linnie linsey lisa lisbeth lise lisette ' +
  'lisha lissa lissette lita litzy liv livia liz liza lizabeth lizbeth lizet lizeth lizette lizzie lluvia lois lola ' +
  'lolita loma lona londyn loni lonna lora loraine loree lorelai lorelei lorena lorene loretta lori loriann lorie ' +
  'lorinda lorine lorna lorraine lorretta lorri lorrie lory lottie lou louann louella louisa louise lourdes ' +
  'louvenia lovie lu luana luann luanne lucero luci lucia luciana lucie lucila lucile lucille lucinda lucretia lucy ' +
  'ludie lue luella luetta luisa lula lulu luna lupita lura luvenia luz lyda lydia lyla lylah lynda lyndsay lyndsey ' +
  'lynelle lynette lynne lynnette lynsey lyra mabel mabelle mable macayla macey machelle maci macie mackenna ' +
  'mackenzie macy madaline madalyn madalynn maddie maddison madelaine madeleine madelene madelin madeline madelyn ' +
  'madelyne madelynn madge madie madilyn madilynn madisen madison madisyn madlyn madonna madysen madyson mae maegan ' +
  'maeve magali magaly magan magda magdalen magdalena magdalene magen maggie magnolia mahala mahogany mai maia ' +
  'maida maile maira maisie maite maiya makaela makaila makala makayla makaylah makena makenna makenzi makenzie ' +
  'makiya makiyah makyla malak malaya malaysia malea maleah malena malia maliah malika malina malinda malisa ' +
  'malissa maliyah malka mallorie mallory malorie mamie mammie manda mandi mandie mandy manuela mara marah maranda ' +
  'marcela marcelina marceline marcella marcelle marci marcia marcie marcy mardell marely maren margaret margarete ' +
  'margarett margaretta margarette margarita margaux marge margery margie margo margot margret marguerite mari ' +
  'maria mariah mariam marian mariana mariann marianna marianne maribel maribeth maricela maricruz marie mariel ' +
  'mariela mariella marielle marietta marika marilee marilou marilu marilyn marilynn marina maris marisa marisela ' +
  'marisol marissa marita maritza marivel mariya mariyah marjorie marjory markita marla marlana marlee marleen ' +
  'marleigh marlena marlene marlie marlys marna marni marnie marquetta marquita marsha marta martha marti martina ' +
  'martine marva mary marya maryalice maryam maryann maryanna maryanne marybeth maryellen maryjane maryjo marylee ' +
  'marylin marylou marylyn marylynn maryrose mathilda matilda matilde mattie mattison maud maude maudie maura ' +
  'maureen maurine mavis maxine may maya mayah maybell maybelle maycee maylee maylin mayme mayra mayte mazie ' +
  'mckayla mckenna mckenzie meadow meagan meaghan mechelle meera meg megan meggan meghan meghann melaine melani ' +
  'melanie melany melba melia melina melinda melisa melissa mellie mellisa mellissa melodee melodie melody melonie ' +
  'melony melva melvina melynda meranda mercedes mercedez mercy meredith meri meridith merilyn merissa merlene ' +
  'merna merri merrie merry meryl meta mia miah micaela micayla michaela michaella michela michelina michell ' +
  'michelle micki miesha migdalia mignon mikaela mikaila mikala mikayla mikki mila milagros milana milani milania ' +
  'mildred milena miley milissa millicent millie milly mimi mina mindi mindy minerva minna minnie mira miracle ' +
  'miranda mirella mireya miriam mirian mirna missy misti mistie misty mittie mitzi miya miyah moira mollie molly ' +
  'mona monet monica monika monique monserrat montserrat moriah mozelle muriel mya myah myesha myia mykayla myla ' +
  'mylee myra myranda myriam myrna myrtice myrtie myrtis myrtle nada nadia nadine nadya nailah naima nakisha nakita ' +
  'nala nalani nallely nan nanci nancie nancy nanette nannette nannie naoma naomi nariah natalee natali natalia ' +
  'natalie nataly natalya natasha natashia nathalia nathalie nathaly natosha nautica naya nayeli nayely nechama ' +
  'neda nedra neha nelda nell nella nelle nellie nelly nena neoma nereida neta nettie neva nevaeh neveah nia ' +
  'nichelle nichol nichole nicki nickole nicol nicole nicolette nicolle nidia niesha niki nikia nikki nikole nila ' +
  'nilda nina ninfa nisha nita niya niyah noelani noelia noella noelle noemi nola nona nora norah noreen norene ' +
  'norine norma nova novella nya nyah nyasia nydia nyla nylah octavia odalis odalys odelia odessa odette ofelia ola ' +
  'oleta olga olive olivia olympia olyvia oma ona oneida opal ophelia oralia oriana orpha ouida ozella paige ' +
  'paislee paisley paityn palma paloma pam pamala pamela pamelia pamella pandora pansy paola passion patience ' +
  'patrica patrice patricia patrina patsy patti pattie patty paula pauletta paulette paulina pauline pearl pearle ' +
  'pearlie pearline peggie peggy peighton penelope penni pennie penny peri perla perri petra petrina phebe phillis ' +
  'philomena phoebe phylicia phylis phyliss phyllis pia pinkie piper polly poppy porsche porsha portia precious ' +
  'preslee pricilla princess priscila priscilla priya promise prudence pyper qiana queen queenie quiana rachael ' +
  'racheal rachel rachele rachell rachelle racquel rae raeann raechel raegan raelene raelyn raelynn rafaela raina ' +
  'ramona rana ranae randa randee randi rania raquel rashida raven raya raylee raylene rayna rayven reanna reatha ' +
  'reba rebbecca rebeca rebecca rebecka rebeka rebekah rebekka reem reena regena regenia regina reina rena renae ' +
  'renata renea renee renita reta retha retta reva reyna rhea rhianna rhiannon rhoda rhonda ria rianna richelle ' +
  'rihanna rikki rileigh rilla rina risa rita rivka riya roberta robyn rochel rochelle rocio rolanda roma romina ' +
  'romona rona ronda ronna ronni rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva ' +
  'rosalyn rosalynn rosamond rosana rosann rosanna rosanne rosaria rosaura rose roseann roseanna roseanne rosella ' +
  'roselyn rosemarie rosemary rosetta rosia rosie rosina rosio rosita roslyn rowena roxana roxane roxann roxanna ' +
  'roxanne roxie roxy rozella rubi rubie ruby rubye ruth rutha ruthann ruthanne ruthie ryann ryanne rylee ryleigh ' +
  'rylie saanvi sabina sabine sabra sabrina sade sadie sahara saige saira salena salina sallie sally salma samantha ' +
  'samara samaria samatha samaya samia samira samiya samiyah samone samya sana sanaa sanai sandi sandie sandra ' +
  'saniya saniyah sanjana sanjuana sanjuanita santa santina sapphire sara sarah sarahi sarai sarena sari sariah ' +
  'sarina sarita sariyah saundra savana savanah savanna savannah saylor scarlet scarlett scarlette seanna sebrina ' +
  'selah selena selene selina selma sena sequoia serafina serena serene serenity serina shaelyn shaila shaina ' +
  'shakia shakira shala shalonda shameka shamika shamya shana shanae shanda shandra shaneka shanel shanell shanelle ' +
  'shani shania shanice shanika shaniqua shanita shaniya shaniyah shanna shannan shanta shante shantel shantell ' +
  'shantelle shanya shaquana shaquita shara sharee sharen shari sharita sharla sharleen sharlene sharon sharonda ' +
  'sharron sharyl sharyn shasta shauna shaunna shavon shavonne shawanda shawna shawnda shawnee shawnna shayla ' +
  'shaylee shaylynn shayna sheena sheila sheilah shelba shelbi shelbie shelby shelia shelley shelli shellie shelly ' +
  'shena sheree sheri sherie sherilyn sherita sherlyn sheron sherri sherrie sherry sherryl sheryl sheyla shianne ' +
  'shiela shira shirlee shirlene shirley shivani shona shonda shonna shoshana shreya shyann shyanne shyla sibyl ' +
  'siena sienna siera sierra signe sigrid silvia simona simran sindy siobhan sirena siri skyla sloane socorro sofia ' +
  'sofie soledad soleil somer sommer sondra sonia sonja sonya sophia sophie soraya spring stacey staci stacia ' +
  'stacie star starla starr stasia stefani stefania stefanie stefany steffanie stella stephaine stephani stephania ' +
  'stephanie stephany stephenie stormie stormy sudie sue sueann suellen summer sunday sunshine suri susan susana ' +
  'susann susanna susannah susanne susie suzan suzann suzanna suzanne suzette suzie suzy sybil syble sydnee sydney ' +
  'sydni sydnie sylvia sylvie symone synthia tabatha tabetha tabitha taelor tahlia taina taisha takisha taleah ' +
  'talia taliah talisa talisha talitha taliyah talya tamala tamara tamatha tameka tamela tamera tami tamia tamica ' +
  'tamie tamika tamiko tamira tamisha tammara tammi tammie tammy tamra tamya tamyra tana taneisha tanesha tangela ' +
  'tania tanika tanisha taniya taniyah tanja tanna tanya tara tarah taraji tari tarra tarsha taryn tasha tashia ' +
  'tasia tatiana tatianna tatiyana tatyana tavia tawana tawanda tawanna tawny tawnya taya tayla taylar tea teanna ' +
  'teena temperance tena tenisha tenley tennie tennille tequila tera teresa terese teresita teressa teri terra ' +
  'terri terrie tesla tess tessa tessie thalia thea theda thelma theodora theola theresa therese theresia theressa ' +
  'thomasina thomasine thora thresa tia tiana tianna tiara tiarra tiera tierney tierra tiesha tiffaney tiffani ' +
  'tiffanie tiffany tiffiny tillie tina tiny tionna tisha tomasa tomeka tomi tomika tonda tonia tonie tonisha tonja ' +
  'tonya tori torie torri tosha tova towanda toya tracee tracey traci tracie treasure trena tresa tressa tressie ' +
  'treva tricia trina triniti trinity trish trisha trista trudi trudie trudy trula tuesday twana twila twyla tyana ' +
  'tyanna tyasia tyesha tyla tyra una unique ursula vada valarie valencia valentina valeria valerie vallie valorie ' +
  'vanesa vanessa vania vanita vannessa vashti veda velda velia vella velma velva velvet vena venessa venice venita ' +
  'venus vera verda verdie vergie verla verlie verna vernetta vernice vernita verona veronica veronika versie vesta ' +
  'veta vianey vianney vickey vicki vickie vicky victoria vida vienna vikki vilma vina vincenza viola violet ' +
  'violeta violette virgie virginia viridiana vita viva viviana vivianna vivien vivienne vonda vonnie wanda waneta ' +
  'wanita wendi wendie wendy whitley whitney wilda wilhelmina willa willene willette willow wilma windy winifred ' +
  'winnie winnifred winona winter wynona wynter xenia ximena xiomara xochitl yadira yahaira yajaira yamilet ' +
  'yamileth yaneli yanet yanira yara yareli yarely yaretzi yaritza yasmeen yasmin yasmine yazmin yazmine yesenia ' +
  'yesica yessenia yessica yetta yolanda yolonda yoselin yuliana yulissa yuridia yvette yvonne zada zadie zahra ' +
  'zaida zainab zaira zakiya zana zandra zaniya zaniyah zara zaria zariah zariyah zelda zella zelma zena zenaida ' +
  'zenobia zina zita zoe zoey zoie zola zona zora zoya zula zulema zuri';

export const MALE_NAMES_US =
  'aaden aarav aaron abdiel abdul abdullah abe abel abelardo abner abraham abram ace acie adalberto adam adan ' +
  'adelbert aden adin aditya adnan adolfo adolph adolphus adonis adrian adriel aedan agustin ahmad ahmed aidan ' +
  'aiden ajay akash akeem al alain alan albert alberto albin alden aldo alec alejandro alek aleksander alessandro ' +
  'alex alexander alexandre alexandro alexzander alfonso alfonzo alford alfred alfredo allan allen alois alonso ' +
  'alonza alonzo aloysius alphonse alphonso alphonzo alston alton alvaro alvin alvis amado amador amar amare ' +
  'amarion ambrose ameer americo amin amir amit ammon amon amos anakin anastacio anders anderson andre andreas ' +
  'andrei andres andrew andrey andy angelo angus anibal anish ansel anselmo anson anthoney anthony antione antoine ' +
  'anton antone antonio antony antwain antwan antwon anwar apollo aram arch archer archibald archie aric arik arjun ' +
  'arlan arlen arlo armaan arman armand armando armin armon armond arnav arne arnie arnold arnoldo arnulfo aron ' +
  'arron arsenio art artemio arther arthur arturo arvel arvid arvil arvin aryan aryeh asa asher atlas atticus ' +
  'august augustin augustus aurelio austen austin auston auther author authur avraham avrohom axel ayaan aydan ' +
  'ayden aydin baldemar baltazar barney baron barrett barron barry bart bartholomew barton basil baxter beau beck ' +
  'beckett beckham ben benedict benito benjaman benjamen benjamin benjiman bennett benny benson bentley benton ' +
  'bernard bernardo berry bert bertram bertrand bilal bill billy bishop bjorn blain blaine blaise blake blane blas ' +
  'blayne blaze bo bob bobby bode boden bodhi bodie booker boone boris boston bowen boyce boyd brad braden bradford ' +
  'bradlee bradley bradly brady bradyn braeden braedon braiden brain brandan branden brandin brandon brandt brandyn ' +
  'brannon branson brant brantley braulio braxton brayan brayden braydon braylen braylon brayton brendan brenden ' +
  'brendon brennan brennen brennon brent brentley brenton bret brett brian brice bridger brien briggs brigham brion ' +
  'broc brock broderick brodie brody bronson brooks bruce bruno bryan bryant bryce brycen bryon brysen bryson ' +
  'bryton buck bud buddy buford burke burl burley burt burton buster butch byron cade caden cael caesar caiden cain ' +
  'cal cale caleb calen callen callum calvin camden cameron camilo camren camron canaan candelario candido cannon ' +
  'canyon cardell carl carleton carlo carlos carlton carlyle carmelo carmine carnell carson carter case casen cash ' +
  'casimir cason casper cassius cayden cayson ceasar cecil cecilio cedric cedrick celestino celso cesar chace chad ' +
  'chadd chadrick chadwick chaim chance chancellor charles charlie charlton chas chase chauncey chaz chester chet ' +
  'chip christ christian christofer christoper christophe christopher christos chuck cian cipriano ciro clarance ' +
  'clarence clark claud claude claudio clay clayton clem clement clemente cleon cleophus cletus cleve cleveland ' +
  'cliff clifford clifton clint clinton clive cloyd clyde coby codey cody coen cohen colby cole coleman coleton ' +
  'colin collin colson colt colten colter coltin colton columbus conley conner connor conor conrad conrado ' +
  'constantine conway cooper corban corbett corbin cordell corey cormac cornelious cornelius cornell cortez corwin ' +
  'cory cosmo courtland coy craig crawford creed creighton crew cristian cristobal cristofer cristopher crosby ' +
  'cullen curt curtis curtiss cy cyril cyrus dajuan dale dallin dalton damarcus damarion damen dameon damian damien ' +
  'damion damon damond dan dandre dane dangelo danial daniel danilo danniel danny dante daquan darel darell daren ' +
  'darin dario darion darius darnell darold daron darrel darrell darren darrick darrien darrin darrion darrius ' +
  'darron darryl darvin darwin daryl daryle dashaun dashawn dave daven daveon davey davian david davin davion davis ' +
  'davon davonte davy dawson dax daxton daylan daylen daylon dayne dayton deacon dean deandre deangelo deante ' +
  'deanthony declan dedrick deegan deion dejon dejuan delano delbert delfino delmar delmas delmer delton delvin ' +
  'demarco demarcus demario demarion demetri demetrio demetrios demetrius demond demonte dempsey denis dennis denny ' +
  'denton denver denzel denzil deon deondre deonta deontae deonte dequan derald dereck derek deric derick derik ' +
  'deron derrek derrell derrick derrik derwin desean deshaun deshawn deshon desmond devante devaughn devin devlin ' +
  'devonta devontae devonte dewayne dewey dewitt dexter dezmond dhruv dick dickie diego dilan dillan dillard ' +
  'dillion dillon dimitri dimitrios dino dion dionte dirk dixon dock domenic domenick domenico domingo dominic ' +
  'dominick dominik domonic don donal donald donato donavan donavin donavon donn donnell donnie donny donovan donta ' +
  'dontae dontay donte dontrell doran doug douglas douglass dov dovid doyle drake draven drew duane dudley duke ' +
  'duncan durward durwood dustin dustyn duwayne dwain dwaine dwane dwayne dwight dylan dylon eamon ean earl earle ' +
  'early earnest easton eben ed edd eddie eddy eder edgar edgardo edison edmond edmund edmundo edsel edson eduardo ' +
  'edward edwardo edwin efrain efren elam elbert elden eldon eldred eldridge eleazar elgin eli elian elias elie ' +
  'eliezer elijah elio eliot eliseo eliyahu elliot elliott ellis ellsworth elmer elmo elmore eloy elroy elton elvin ' +
  'elvis elwin elwood elwyn ely emanuel emil emile emiliano emilio emir emmanuel emmet emmett emmit emmitt ennis ' +
  'enoch enos enrico enrique enzo ephraim erasmo eriberto eric erich erick erik ernest ernesto ernie ernst errol ' +
  'ervin erwin esau esequiel esteban estevan ethan ethen eugene eugenio eusebio evan evans everardo everett ' +
  'everette evert ewan ewell ezekiel ezequiel ezra fabian fabio faris faron farrell faustino fausto favian federico ' +
  'feliciano felipe felix felton ferdinand fermin fernando ferris fidel fidencio filiberto finis finn finnegan ' +
  'fisher flavio fletcher florencio florentino florian floyd flynn ford forest forrest foster francesco francis ' +
  'francisco franco frank franklin franklyn franky fransisco franz frazier fred freddy frederic frederick fredric ' +
  'fredrick fredy freeman fritz fulton furman gabe gabino gabriel gael gaetano gage gaige galen gannon gardner ' +
  'gareth garett garfield garland garner garold garret garrett garrick garrison garry garth garvin gary gaston ' +
  'gauge gaven gavin gavyn gaylon gaylord gearld geary genaro gene general gennaro geno geoffrey george geovanni ' +
  'geovanny gerald geraldo gerard gerardo gerhard german gerold geronimo gerrit gerson giancarlo gianluca gibson ' +
  'gideon gil gilbert gilberto giles gino giovani giovanni giovanny giuseppe glen glendon glenn glenwood glynn ' +
  'godfrey gonzalo gorden gordon gorge grady graeme graham grant granville gray graydon grayson green greg gregg ' +
  'greggory gregorio gregory greyson griffin grover guido guillermo gunnar gunner gus gustav gustave gustavo guy ' +
  'haden hagen hakeem hal hamilton hampton hamza hank hans hansel hardy harlan harland harlen harmon harold harrell ' +
  'harris harrison harry harvey hasan haskell hassan hayes hayward haywood heath heber hector henderson hendrix ' +
  'henery henry herb herbert heriberto herman hermon hernan herschel hershel hezekiah hilario hilbert hillard ' +
  'hilton hiram hobart hobert holden homer homero horace horacio hosea houston howard howell hoyt hubert hudson ' +
  'huey hugh hugo humberto hunter hurley hussein huston hyman hyrum iain ian ibrahim idris ignacio ignatius ike ' +
  'iker immanuel imran irvin irving irwin isaac isaak isac isadore isai isaiah isaias ishaan ishmael isiah isidore ' +
  'isidro ismael ismail israel isreal issac ivan izaac izaak izaiah izayah jabari jace jacinto jack jackson jacob ' +
  'jacobi jacobo jacoby jacques jadiel jadon jaedon jagger jaheim jair jairo jairus jajuan jakari jake jakob jakobe ' +
  'jakub jaleel jalen jalil jalon jamaal jamal jamar jamarcus jamari jamarion jame jameel jamel james jameson jamil ' +
  'jamin jamir jamison jamon jaquan jarad jared jarell jaren jaret jarett jarod jaron jarred jarrell jarret jarrett ' +
  'jarrod jarvis jase jasen jasiah jason jasper javan javen javian javier javin javion javon javonte jax jaxen ' +
  'jaxon jaxson jaxton jay jayce jayceon jaycob jayden jaydon jaylon jaymes jaysen jayson jayvion jayvon jeb jed ' +
  'jedediah jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jelani jennings jens jerad jerald jeramiah ' +
  'jeramie jeramy jered jerel jereme jeremey jeremiah jeremias jeremie jeremy jericho jerimiah jermaine jermey ' +
  'jermiah jerod jerold jerome jeromy jeron jerrel jerrell jerrod jerrold jerry jeshua jesiah jess jesse jesus ' +
  'jethro jett jevon jhon jim jimmy joaquin job joe joel joeseph joesph joey johan john johnathan johnathon ' +
  'johnmichael johnny johnpaul johnson johny jon jonah jonas jonatan jonathan jonathon jones jonny jordi jordy ' +
  'jorge jose josef joseluis joseph josh joshua joshuah josiah josue jovan jovani jovanni jovanny jovany jovon ' +
  'joziah juan juancarlos judah judd jude judge judson juelz julian julien julio julius junior junius justen justin ' +
  'juston justus justyn juwan kade kadeem kaden kadin kaeden kael kahlil kaiden kain kale kaleb kalel kalvin kamal ' +
  'kamden kamron kane kannon kareem karim karl karsten kasen kash kason kavin kavon kayson keandre keanu keaton ' +
  'kedrick keegan keelan keenan kegan keion keith kellan kellen keller kelton kelvin ken kenan kendric kendrick ' +
  'kenji kennard kenneth kenney kennith kennth kenny kent kenton kentrell kenyon keon keoni kermit kerwin keshaun ' +
  'keshawn kevan keven kevin kevon keyon keyshawn khalid khalil khristopher kian kiel kieran kieth killian king ' +
  'kingston kip kipp kirk kirkland kirt knox kobe koby kody koen kohen kolby kole kollin kolten kolton konner ' +
  'konnor konrad kooper korbin korey kory kraig krish kristofer kristoffer kristopher kurt kurtis kwame kyan kye ' +
  'kyle kyler kyran kyron kyson lachlan ladarius lafayette lamar lamarcus lamarr lambert lamont lamonte lance ' +
  'landan landen landin landon landyn lane langston lanny laquan laron larry lars lathan lauro lavell lawerence ' +
  'lawrance lawrence lawson lawton layton lazaro lazarus leamon leander leandro leeland leeroy legend leif leland ' +
  'lemuel len lenard lenny lenwood leo leobardo leon leonard leonardo leonel leonidas leopold leopoldo leroy les ' +
  'lester levi levon levy lew lewis lex liam lincoln lino linton linus linwood lionel llewellyn lloyd logan lon ' +
  'lonnie lonny lonzo lorenzo lorne louie louis lowell loyal loyd luc lucas lucian luciano lucien lucio lucious ' +
  'lucius ludwig luigi luis luiz luka lukas luke luther lyle lyman lyndon lynwood mac macario maceo mack maddox ' +
  'maddux magnus mahlon mahmoud major makai makhi malachi malakai malaki malcolm malcom malik malvin manley manny ' +
  'manuel marc marcel marcelino marcello marcellus marcelo marco marcos marcus marek margarito mariano marino mario ' +
  'marius mark markeith markel markell marko markus marlin marlon marquel marques marquez marquis marquise marshal ' +
  'marshall marshawn martell martez martin marvin masen mason massimo mateo mathew mathias mathieu matias matt ' +
  'matteo matthew matthias maurice mauricio mauro maury maverick max maxim maximilian maximiliano maximillian ' +
  'maximo maximus maxton maxwell maxx maynard mcarthur mccoy meir mekhi mel melton melville melvin melvyn menachem ' +
  'mendel merl merlin merrick merton mervin messiah meyer michael michale micheal mick miguel miguelangel mikael ' +
  'mike mikeal mikel mikhail milburn miles milford millard miller milo milton misael mitch mitchel mitchell modesto ' +
  'mohamad mohamed mohammad mohammed moises monroe monte montgomery montrell monty mordechai morris morton mose ' +
  'moses moshe muhammad murray murry musa mustafa myles myron napoleon narciso nash nasir nat nate nathan nathanael ' +
  'nathanial nathaniel nathen nazir neal ned neel nehemiah neil nels nelson nestor neville nevin newell newton ' +
  'nicholas nicholaus nick nicklas nicklaus nickolas nico nicolas nigel nikhil nikko niko nikolai nikolas nikolaus ' +
  'nile niles nils nino nixon noah noble noe nolan nolen norbert norberto norman normand norris norton norval ' +
  'norwood obed obie octavio octavius odin odis olaf olan olen olin oliver omar omari omarion omer oneal oran oren ' +
  'orin orion orland orlando orrin orval orville osbaldo oscar osman osvaldo oswald oswaldo otho otis ottis otto ' +
  'owen pablo paolo pascal pascual pasquale patric patricio patrick paul paulo paxton pedro percy pernell perry ' +
  'pete peter phil philip philippe phillip pierce pierre pierson pietro porfirio porter pranav prentice prentiss ' +
  'preston price prince princeton quentin quenton quinten quintin quinton raekwon rafael raheem rahul raiden ralph ' +
  'rami ramiro ramon ramone ramses rance rand randal randall randel randell randle randolph randy ransom raoul ' +
  'raphael rashaad rashad rashard rashaun rashawn rasheed rashid raul ravi ray rayburn rayden rayford raylan raymon ' +
  'raymond raymundo raynard rayshawn reed reggie reginal reginald regis reid reinaldo renaldo renard renato reno ' +
  'reuben rex rexford rey reymundo reynaldo reynold rhett rhys ricardo rich richard richardo richie richmond rick ' +
  'rickey rickie ricky rico ridge rigoberto rishi ritchie rob robb robby robert roberto robinson roby rocco rock ' +
  'rocky rod roddy roderic roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers rohan rojelio ' +
  'roland rolando rolf rolland rollie rollin roman romel romeo ron ronald ronaldo ronan rondell ronin ronnell ' +
  'ronnie ronny roosevelt roque roscoe rosendo rosevelt ross rowdy rowland roy royal royce ruben rubin rudolf ' +
  'rudolfo rudolph rudy rueben rufus rupert rush russ russel russell rustin rusty ryan ryder ryker ryland ryne ' +
  'sabastian sahil said sal salomon salvador salvatore sam sameer samir sammuel sammy sampson samson samual samuel ' +
  'sanders sanford sanjay santiago santino santo saul savion scot scott scotty seamus sean sebastian sebastien ' +
  'sedrick sergio servando seth seymour shad shamar shane shaquille sharif shaun shawn shedrick sheldon shelton ' +
  'shemar sherman sherwin sherwood shimon shlomo shmuel shon sid siddharth sigmund silas silvestre silvio simeon ' +
  'simon skip slade smith solomon sonny soren spencer spenser stafford stan stanford stanley stanton stefan stefano ' +
  'stephan stephen stephon sterling stetson stevan steve steven stewart stone stoney stuart sullivan sumner sven ' +
  'syed sylas sylvan sylvester tad tahj taj talan talmadge talmage talon tanner tarik tariq taron tate taurean ' +
  'tavares tavaris tavion tavis tavon ted teddy teodoro terance terell terence terrance terrel terrell terrence ' +
  'terron tevin thad thaddeus thane thatcher theadore theodis theodore theron thiago thomas thompson thor thornton ' +
  'thurman thurston tillman tim timmie timmothy timmy timothy titan tito titus tobias tobin tod todd tom tomas ' +
  'tommy toney tony torin torrence trace trae travion travis travon trayvon tre tremaine tremayne trent trenten ' +
  'trenton trever trevin trevion trevon trevor trey treyton treyvon tripp tristan tristian triston troy truman ' +
  'tucker turner ty tye tylan tyler tylor tyquan tyran tyree tyreek tyrek tyrel tyrell tyrese tyron tyrone tyrus ' +
  'tyshawn tyson tzvi ubaldo ulises ulysses urban uriah uriel urijah valentin valentino van vance varun vaughn verl ' +
  'verlin vern vernard vernon vic vicente victor vidal vihaan viktor vince vincent vincente vincenzo vinson virgil ' +
  'virgle vito vladimir von wade waldo walker wallace wally walt walter walton ward wardell warner warren ' +
  'washington watson wayland waylon wayman waymon wayne webster weldon wellington welton wendall wendel wendell ' +
  'werner wes wesley west westin westley weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo will ' +
  'willam willard willem william williams willian willis willy wilmer wilson wilton windell winfield winford ' +
  'winfred winston wm woodrow woody worth wyatt wylie wyman xander xavier xzavier yaakov yadiel yahir yair yakov ' +
  'yandel yash yehuda yisroel yitzchok yoel yosef yousef youssef yusef yusuf zach zachariah zachary zachery zack ' +
  'zackary zackery zahir zaid zaiden zain zakary zander zane zavier zavion zayden zayne zeb zechariah zeke zev';

export const FEMALE_NAMES_ELSEWHERE =
  'annegret benazir dilma ekaterina galina giorgia hadiza hanan heike helle irina kamala lakshmi ludmila malala ' +
  'mamata marine mei mette ngozi oksana pilar pratibha sakura sanna shirin sunita sushma svetlana xiuying yelena ' +
  'yoko yuki yulia';

export const MALE_NAMES_ELSEWHERE =
  'abdel aleksei alexei ali ariel ashraf barack bashar bernie binyamin dmitri dmitry ehud evo francois goodluck ' +
  'haider hamid heiko helmut horst hosni igor javad joko jurgen khaled kofi konstantin manmohan michel mitt muammar ' +
  'muhammadu naftali naoto narendra nawaz nouri oleg olusegun pavel pervez qasem rajiv recep ruhollah saddam salman ' +
  'sergei sergey shinzo tayyip terry thabo uhuru willie wolfgang yitzhak yuri';

export const FEMALE_ENDINGS =
  'a ah beth bi ci ece ee een elin ene gh idy ie iko iley ine ini ise jean lani lean lei li lle ly lyn lyne mae nae ' +
  'nai nay ndi nice nn nne ryn sey sy tal ti tte ty zi';

export const MALE_ENDINGS =
  'aan ael b c ch co d dan den der din do eem eer eo ez f go hawn hn ias ien ier im io ir j k las les lo man mel ' +
  'ndre niel no ns nt om on onte os p pher ro rt sean shan than to uan uel un us v van ven vin vis wan win';
