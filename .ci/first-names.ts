/**
 * First names that many people have, in the languages readers meet: without accents, in lower case, in the order of the
 * alphabet. `npm run pack-names` packs them into src/detect/first-name-set.ts.
 */
export const COMMON: readonly string[] = `
aarav aaron aarti abby abdul abdullah abebe abel abhishek abigail abiy abraham ada adam adela adele adeline adewale
aditya adnan adrian adriana adriano adrien afonso agata agatha agathe agnes agnieszka agus agustin agustina ahlam ahmad
ahmed ahmet aidan aileen aimee aine aino aisha aishwarya aisling aisyah aitor ajay akash akiko akio akira akos aksel
akshay alain alan alana alasdair alastair alba albert alberto aldo alejandra alejandro aleksandar aleksandr aleksandra
aleksey alemayehu alena ales alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandros
alexandru alexei alexey alexis alfonso alfred alfredo ali alice alicia alina aline alireza alisa alison alistair allan
allen allison allyson alma almaz almudena alois alvaro alvin alwin alyssa amaia amal amalia amanda amandine amare amber
amelia amelie amin amina aminah amir amirhossein amit amparo amy ana anais anand ananya anastasia anastasios anastasiya
anatoly ander anders andi andras andre andrea andreas andreea andrei andreia andrej andres andrew andrey andris andriy
andrzej andy aneta angel angela angeles angelika angelina angelo angelos angie angus anh anibal anika aniket anil anita
anja anjali anka ankit ankur ann anna annabel annalisa annamaria anne annegret anneke annelie anneliese annemarie
annemiek annett annette annie annika anouk ansgar anthony antje antoine anton antonella antoni antonia antonin antonino
antonio antonis antti anu anuradha anurag anwar anya aoife aparna apichat apichatpong april araceli arantxa arash arben
archana archie ariana ariane arief ariel arjen arjun arkady arlene armando armin arnaldo arnaud arne arnold art artem
arthur arturo arun arundhati arvid arvind asa asad asefa asfaw asher ashish ashley ashok ashraf asier asif assaf astri
astrid athanasios attila aude audrey augusto aurelie aurora austin ava avi avraham axel ayesha ayla ayman aynalem
ayodele ayse azadeh azlan azman babak babatunde balaji balazs bambang baptiste barack barbara baris barney barry bart
bartosz bas bashar bassam bastian bastien bayu beat beata beate beatrice beatriz becca becky begona behrouz bekele bela
belen belinda bella ben benedict benedikt benjamin benno benny benoit bente berhanu berit bernadette bernard bernd
bernhard bernice bernie bertram beth bethany betsy bettina betty beverley beverly bianca bijan bilal biljana bill billy
birgit birgitte birte biruk bjarne bjoern bjorn blake blanca bob bobby bogdan bojan bongani bonnie boris brad bradley
bram brandon branko brenda brendan brendon brent bret brett brian briana brianna bridget brigitte brittany brooke bruce
bruna bruno bryan bryce budi bukola burak burcu burkhard byron caetano caio caitlin caleb callum calvin cameron camila
camilla camille candace candice caoimhe cara carina carl carla carles carlo carlos carlotta carly carmen carol carola
carole carolin carolina caroline carolyn carrie carsten casey cassandra cassidy cassie catalin catalina catarina
caterina cathal catherine cathrin cathy catia cecil cecile cecilia cecily cedric celia celine cem cesar chad chamara
chaminda chandana chandra chantal charlene charles charlie charlotte chelsea chen cheng cherie cheryl chiara chimamanda
chinedu chinua chioma chloe chris christa christel christelle christian christiane christie christin christina christine
christof christoph christophe christopher christos christy chuck chukwuemeka chun cian ciara ciaran cillian cindy cintia
cinzia ciprian claire clara clare clarence clarice clark claude claudia claudio claus clemence clemens clement cliff
clifford clint clinton clive clyde cody colby cole colette colin colm connie connor conor conrad constance constantin
constanze cora cordula corentin corey corina corinna corinne cormac cornelia cory cosimo cosmin courtney craig cristian
cristiana cristiano cristina crystal csaba curt curtis cynthia cyril dagmar daisuke daisy dale dalton damian damien
damir damon dan dana dani daniel daniela daniele danielle danilo danny dante daphne daria darin dario darius dariusz
darlene darnell darragh darrell darren darrin darryl daryl dave david davide davor dawid dawn dayana dayna dean deb
debbie deborah debra declan deepa deepak deirdre dejan delia delphine denis denise deniz dennis denny denys derek dermot
derrick desiree desislava detlef detlev dev devin dewi dian diana diane dianne diarmuid didier diego dieter dietmar
dietrich dilip dilshan dimas dimitar dimitri dimitrios dimitris dina dinah dinesh dinusha diogo dirk divya dmitri
dmitriy dmitry dolores domenico dominic dominik dominique don donald donatella donna donnie dora doreen doris dorota
dorothea dorothee dorothy doug douglas dragan dragana dragos drew duane dulani duncan dusan dustin dwayne dwight dylan
eamon eamonn earl eberhard ebrahim ebru eckart ed eddie edgar edith edmund edmundo edna edoardo edouard edson eduard
eduardo edward edwin edyta eero efrain egon egor eileen eimear einar eirik ekaterina eko elaine eleanor elena eleni
eleonora eleonore eli elias elif elijah elin elina elisa elisabeth elisabetta elise elizabeth elke ella ellen ellie
elliot elliott elmar elodie elsa elsie elvira elzbieta emad emanuel emanuela emanuele emeka emil emile emilia emiliano
emilie emilio emily emine emma emmanuel emre enrico enrique enzo eoghan eoin eric erica erich erik erika erin erlend
ernest ernesto ernie ernst erwin esme espen esra esteban estefania esther eszter ethan ethel etienne ettore euan eugen
eugene eugenia eugenio eun eva evan evangelos eve evelyn evelyne evgeniy evgeny ewa ewan ewelina eyal ezequiel ezra
fabian fabiana fabien fabienne fabio fabrice fabricio fabrizio facundo fadi faisal faizal fajar falk fanny farah farhad
farid farooq farzaneh fatih fatima fatma federica federico fedor felicia felicitas felipe felix femi femke feng
ferdinand ferenc fergal fernanda fernando ferran filip filipa filipe filippo finn fiona fitri flavia flavio florence
florent florian florin floris folake fouad frances francesca francesco francine francis francisca francisco franck
franco francois francoise frank frankie frantisek franz franziska fraser fred freddie frederic frederick frederik
fredrik frida frieda frieder friederike friedrich fritz frode funmi fyodor gabe gabi gabor gabriel gabriela gabriele
gabriella gabrielle gaelle gaetano gail galina gamal ganesh gareth garrett gary gaurav gautam gavin geert geeta geir
gemma gene genevieve gennady geoff geoffrey georg george georges georgi georgia georgina georgios gerald geraldine
gerard gerardo gerben gerd gerhard gernot gerrit gert ghassan gheorghe ghislain ghislaine giacomo giancarlo gianfranco
gianluca gianluigi gianmarco gianna gianni gijs gilbert gilberto gilles gillian gina gino giorgia giorgio giorgos
giovanna giovanni gisela gisele giulia giuliana giuliano giulio giuseppe gladys gleb glen glenn gloria gokhan goncalo
gonzalo gopal goran gordana gordon grace graciela graeme graham grainne grant greg gregg gregoire gregor gregory greta
gretchen grit grzegorz guadalupe gudrun guenter guenther guido guilherme guillaume guillermo gunilla gunnar gunter
gunther guo gus gustav gustavo guy gwen gwenael gyorgy haakon habib hadi hadrien hafiz hai haifeng haitao haitham hakan
hal haley halina halvor hamid hamish hamza hana hani hanna hannah hanneke hannelore hannes hannu hans haoran harald
harish harold haroon harriet harry hartmut haruki haruko hasan hassan hatice hauke havard hayley hazem heather hector
heidi heike heikki heiko heiner heinrich heinz heitor helder helen helena helene helga helge helgi helmut heloise hendra
hendrik henning henri henrietta henrik henrike henrique henry henryk herbert herman hermann hernan herve hicham hideki
hideo hieu hilal hilary hilde hildegard hillary hiroaki hiroki hiroko hiroshi hiroyuki hisham hitoshi hoang holger holly
hong hongwei horst hossam hossein howard hristo hrvoje hua huang hubert hugh hugo hugues hui humberto huong huseyin
hussein huw hye hyun hyunwoo iain ian ibrahim ichiro ida ifeanyi ifeoma ignacio ignasi igor iker ilaria ildiko ilka
ilkka ilona ilse ilya imad imke immanuel imran imre ina inaki indah ineke ines inga inge ingeborg ingo ingrid ingvild
inigo ioana ioannis ionut iqbal ira irem irene irfan irina iris irmgard iryna isaac isabel isabela isabell isabella
isabelle isaiah ishaan ismael ismail issam istvan itai itay itziar ivan ivana ivica ivo ivonne iwan iwona jaap jacek
jack jackie jackson jacob jacopo jacqueline jacques jae jaime jake jakob jakub jamal james jamie jamil jan jana jane
janet janina janine janis jann janne jannik janos janusz jaqueline jared jari jaroslav jaroslaw jasmin jasmina jasmine
jason jasper jaume javed javier jay jean jeanette jeanne jeff jeffrey jelena jelle jen jenna jennifer jenny jens
jeremiah jeremias jeremy jermaine jeroen jerome jerry jerzy jesper jess jessica jessie jesus jia jian jianguo jianhua
jianping jiaqi jiawei jieun jihoon jill jillian jim jimena jimmy jin jing jingjing jinping jiri jiro jisoo jitka jiwon
jiyoung joachim joan joana joann joanna joanne joao joaquim joaquin jocelyn jocelyne jochen jodi jodie jody joe joel
joelle joerg joern joey johan johann johanna johannes john johnathan johnnie johnny joko jolanda jolanta jon jona jonah
jonas jonathan jonathon joon joost jordan jordi jorg jorge jorgen joris jorn jos joschka jose josef josefina josefine
josep joseph josephine josh joshua josiah josiane josie jost jostein josue jovan jovana joy joyce jozef jozsef juan
juanita juanjo juanma jude judith judy juergen juha jukka jul jule julia julian juliana juliane julianna julianne julie
julien juliet juliette julio julius jun junaid june jung junho junichi junjie junko jurgen jussi justin justine justus
justyna jutta jyoti kaan kadir kai kaisa kaitlin kaitlyn kaja kaley kalpana kamal kamil kamila kamran kaori kapil kara
karan kareem karel karen kari karim karin karina karine karl karla karolin karolina karoline karsten karthik kashif
kasia kaspar kasper katalin katarina katarzyna kate katelyn katerina katharina katharine katherine kathleen kathrin
kathryn kathy katia katie katja katrin katrina kaveh kavita kay kayla kazimierz kazuhiko kazuhiro kazuki kazuko kazuo
kazuya kees kehinde keiji keiko keira keisuke keith kelechi kelli kellie kelly kelsey kelvin kemal ken kendra kenichi
kenichiro kenji kenneth kenny kenta kentaro kerem kerry kerstin kevin khaled khalid khalil khanh khurram kiera kieran
kilian killian kim kimberley kimberly kimmo kinga kira kiran kirill kirk kirsten kirstin kirsty kitty kjell kjetil klara
klaus knut kobina koen kofi kohei koichi koji kojo konrad konstantin konstantinos korinna kostas kosuke kourosh kresimir
kris krishna krista kristen kristi kristian kristin kristina kristine kristjan kristoffer kristopher kristy krystyna
krzysztof ksenia kumar kumiko kunal kunle kurt kwabena kwadwo kwaku kwame kwasi kyle kylie kyoko kyung lachlan ladislav
laetitia lajos lakshmi lana lance lara larisa larissa larry lars laszlo laura laure laurel lauren laurence laurent
laurie lawrence lazar lea leah leander leandro leanne lee lei leif leigh leila lena lene leni lenka lennart leo leon
leonard leonardo leonhard leonid leonie leonor leonora lerato leroy leslie leticia levi lewis leyla li lia liam liane
libby lida lidia lieselotte lilian liliana liliane lillian lilly lily lin lina linda lindiwe lindsay lindsey ling linh
linnea linus lionel lisa lise liv livia liviu liz lizette lizzie ljiljana lloyd loic lois lola lonnie loredana lorena
lorenz lorenzo loretta lori lorna lorraine lothar lotta lottie lou louis louisa louise luana luc luca lucas lucia lucian
luciana luciano lucie lucien lucile lucinda lucio lucrezia lucy ludivine ludmila ludovic ludovica ludovico ludwig luigi
luis luisa luise luiz luiza luka lukas lukasz luke luther lutz lydia lydie lynda lynette lynn lynne lyudmila maaike
maarten macarena maciej maciek mack mackenzie madeleine madeline madhuri madison mads mael maeve mafalda magali magda
magdalena maggie magnus mahathir mahesh mahmood mahmoud mahnaz mahsa maike mairead maite maja majid makoto maksim
malcolm malgorzata malin malte mami mandla mandy manfred manish manisha manny manoj manolo manon manuel manuela mara
marc marcel marcela marcella marcello marcelo marcia marcin marcio marco marcos marcus marek maren margaret margareta
margarete margarida margarita margaux margherita margit margot maria mariah marian mariana marianne mariano maribel
marie marieke mariel marietta marija marijke marika mariko marilyn marina mario marion marisa marisol marissa marit
marita marius mariusz marjane marjolein marjorie mark marketa markku marko markus marleen marlen marlene marlies marloes
marlon marsha marta marten martha marti martijn martin martina martine marty marvin marwan mary maryam maryline maryse
marzena masafumi masahiro mason masoud massimiliano massimo matej mateo mateus mateusz matheus mathew mathias mathieu
mathilda mathilde mathis matias matilda matilde mats matt matteo matthew matthias matthieu matti mattia mattias maud
maura maureen maurice mauricio maurizio mauro max maxence maxi maxim maxime maximilian maxine maxwell maya mayank mayumi
mazen meagan meenakshi meera meg megan meghan megumi mehdi mehmet mei meike meiling mel melanie melinda melissa melody
melvin mercedes meredith merle merve mervyn mette mia micah michael michaela michal micheal michel michela michele
micheline michelle michiko mick mickael mieke miguel mihaela mihai mika mikael mike mikel mikhail miki mikkel mikko mila
milagros milan mildred milena miles milica millie milos milton mimi min mina ming minh minho minji minsoo miodrag mira
miranda mircea mireille miriam mirjam mirjana mirko mirna miroslav miroslaw mitch mitchell miyuki mladen mogens mohamad
mohamed mohammad mohammed mohan mohit mohsen moira moises mojca molly mona monica monika monique monserrat montse morgan
morgane moritz morris morten moshe mostafa moustafa mpho muhammad mukesh murat murilo mustafa mustapha mykola mylene
myriam nabil nadav nadeem nadege nader nadia nadine nadja namrata nancy naoki naoko naomi naoya narendra nasir nasrin
nasser natacha natalia natalie natalya natasa natasha nate nathalia nathalie nathan nathanael nathaniel nattapong naveed
naveen navid neal ned neha neil nele nelly nelson nemanja nenad nerea neville ngoc ngozi niall niamh nicholas nick nicky
nico nicola nicolae nicolai nicolas nicole nicoletta nidhi niels nienke nigel nik nikhil nikita nikki niklas niko nikola
nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nils nima nimal nina nisha nitin njeri njoki nkechi nnamdi nneka
noa noah noam noboru nobuo nobuyuki noel noelia noelle noemi noemie nokuthula nolan noman nomsa nora norah norbert
noreen noriko norma norman nuala nuno nuria nurul nyambura obinna octavian octavio odette odile ofer ognjen oisin okan
oksana olaf olav ole oleg oleksandr olena olga olha oliver olivia olivier olumide olusegun omar omer omid ondrej onur
oren orhan oriol orjan orla ornella osama osamu oscar oskar osvaldo oswald otavio otis otto ovidiu owain owen oystein
oyvind ozgur ozlem pablo paco padraig paige paivi palesa pallavi paloma pamela panagiotis pankaj paola paolo parisa
pascal pascale pasquale pat patrice patricia patricio patrick patrik patrizia patty pau paul paula paulina pauline paulo
pavel pavlina pawel pedro peggy pekka penelope penny pepe percy pernille perrine perry petar pete peter petr petra petri
petro petter phil philip philipp philippa philippe phillip phoebe phuong phyllis pia pierluigi piero pierre pierrette
pierrick pieter pietro pilar piotr polina pooja pradeep prakash pranav pranit prasad prasert prashant praveen preben
predrag preethi preeti primoz priscila priscilla priya priyanka przemyslaw quang quentin quincy quinn rachael rachel
rachna radek radhika radka radu rafa rafael rafaela rafal raffaele ragnar ragnhild rahul rainer raissa raj rajeev
rajendra rajesh rajiv rakesh ralf ralph raluca ramesh ramiro ramon ramona ramya ramzi randal randall randy ranjit raoul
raphael raphaelle raquel rashid rashmi rasmus ratna raul ravi ravindra raymond razvan rebecca rebekah rebekka reed
reggie regina reginald regine regis rehan reinaldo reiner reinhard reinhold reka rekha remi remy renan renata renate
renato renaud rene renee renzo reto reuben reynaldo rhett rhonda rhys ria ricardo riccardo richard richie rick ricky
rigoberto riikka rina rini rishi rita rivka rizky rizwan rob robert roberta roberto robin robyn rocco rocio rod roderick
rodney rodolfo rodolphe rodrigo rogelio roger rogerio rohan rohini rohit roisin roland rolando rolf romain roman romina
ron ronald ronan ronen roni ronja ronnie ronny rory rosa rosalia rosalie rosalind rosana rosanna rosario roscoe rose
rosemarie rosemary roshan rosie rosli ross rossella roswitha rotem rowan rowena roxana roxane roxanne roy ruben rudi
rudolf rudolph rudy rufus rui rune rupert ruslan russ russell rutger ruth ruud ryan ryszard sabine sabrina sachin sadie
saeed sahar saibal sajid salah saleem saleh salim sally salman salvador salvatore sam samantha sameer samer sami samir
sammy samuel sandeep sander sandi sandip sandor sandra sandrine sandro sandy sangeeta sanja sanjay sanjeev sanjiv sanna
sanne santi santiago santosh saoirse sara sarah sascha sasha saskia satish satoshi saul saurabh scott seamus sean
sebastian sebastien segun selim selin selina selma seong serdar serena serge sergei sergey sergi sergii sergio serhiy
serkan seth seung severine shahid shahram shai shane shankar shannon sharad sharon shashi shaul shaun shawn sheila
shelby sheldon shelley sheri sherry sheryl shilpa shimon shinji shira shirin shirley shlomo shoaib shreya shruti shweta
shyam sibel sibusiso sibylle sid siddharth sidney siegfried siegmund sigrid sigurd silas silja silje silke silvana
silvano silvia silvio simon simona simone simonetta sina sinan sinead sinem siobhan sipho siyuan sjoerd slawomir
slobodan sneha snezana soeren sofia sofie sohail solange solene solveig somchai somsak sonal sonia sonja sonya soo
sophia sophie soren sorin spela spencer spyros srdjan sridhar srinivas stacey stacy stan stanislav stanislaw stanley
stavros stefan stefania stefanie stefano steffen steffi stella sten stephan stephane stephanie stephen steve steven
stewart stig stijn stuart sudha sudhir sue suleiman suleyman suman sumit sungmin sunil sunita supachai supriya surendra
suresh surya susan susana susann susanna susannah susanne sushil sushma suzanne suzi svea svein sven svenja sverre
svetlana swantje swapnil swati sybille sydney sylvain sylvester sylvia sylvie sylwia tabea tabitha tadeusz tadhg
taehyung tahir taiwo takahiro takashi takeo takeshi tal tamar tamara tamas tammy tanguy tania tanja tanmay tanveer tanvi
tanya tara taras tarek tariq tarun tatiana tatiane tatjana tatyana taylor tebogo ted teemu temitope teodoro terence
teresa terje terrance terrence terri terry tessa tetsuya teun thabo thais thaksin thandeka thandi thanh thanos thea
thelma themba theo theodor theodore theophile theresa therese thiago thibault thibaut thierry thijs thilo thomas thorben
thorsten thuy tiago tiana tibor tiffany tiina tijana till tilman tilo tim timo timothee timothy timur tina tino tiphaine
tiziana tobias toby todd tolga tolu tom tomas tomasz tomaz tomer tomislav tommaso tommy tomoko toni tony tonya torben
torbjorn torstein torsten tove tracey tracy travis trent trevor trey tricia trine trish tristan troels trond troy tuan
tunde tuomas tyler tyrone tyson uchenna udo ugo ulf uli ulrich ulrika ulrike uma umar umberto umut unai uri uros ursula
urszula usha usman uta ute uwe vaclav vadim vagner vaibhav valdir valentin valentina valeria valerie valerio valeriy
valery vanesa vanessa vania varun vasco vasilis vasily vassilis vaughn veena veljko venkatesh vera verena vernon verona
veronica veronika veronique vesna vicente vicki vicky victor victoria vidar vidya vijay vikas vikram viktor viktoria
viktoriya ville vinay vince vincent vincenza vincenzo vinicius vinod viola violaine violet virgil virginia virginie
vishal vitaliy vitaly vito vitor vittoria vittorio vivek vivian viviana viviane vivien vivienne vlad vladimir vladislav
vojtech volkan volker volodymyr vyacheslav wade wael wahyu walid walter wambui wanda wangari wangui wanjiku wanjiru
waqas warren wayne wei weihua weiming weiwei wen wendell wendy wenjie werner wes wesley whitney wibke wieslaw wilfred
wilfredo wilfried wilhelm will willa willem willemijn william willy wim winfried winston wojciech wole wolf wolfgang
wolfram wouter wyatt xavi xavier xiao xiaodong xiaofeng xiaohong xiaojun xiaoli xiaoming xiaowei xiaoyan xiaoyu ximena
xin xinyi xinyu yaakov yael yair yan yana yang yanis yann yannick yannis yaron yasemin yash yasir yasmin yasmine
yasuhiro yehoshua yehuda yehudit yemi yesenia yifan yigal yilmaz yiming ying yitzhak ylva yoan yoann yoav yoel yogesh
yohan yohann yoko yolanda yolande yonatan yong yoram yosef yoshiko yoshio yossi yotam yousef youssef yuan yuchen yudi
yuki yuko yulia yumi yuri yury yusuf yuval yuxuan yvan yves yvette yvonne zac zach zachary zahra zainab zainal zanele
zara zbigniew zdenek zeeshan zeev zeljko zeynep zhang zhao zhen zhiqiang zhiwei zhiyuan ziad zoe zoey zofia zoltan zoran
zsofia zsolt zsuzsanna zulkifli zuzana
`
  .trim()
  .split(/\s+/);
