/**
 * First names that many people have, in the languages readers meet: without accents, in lower case, in the order of the
 * alphabet. `npm run pack-names` packs them into src/detect/first-name-set.ts.
 */
export const COMMON: readonly string[] = `
aarav aaron abby abdul abdullah abebe abel abhishek abigail abiy abraham ada adam adela adele aditya adrian adriana
adriano adrien agata agatha agnes agnieszka agus agustin ahmad ahmed ahmet aidan aileen aimee aisha aisling aitor ajay
akash akiko akio akira alain alan alana alasdair alastair alba albert alberto alejandra alejandro aleksandar aleksandr
aleksandra aleksey alemayehu alena ales alessandra alessandro alessio alex alexa alexander alexandra alexandre
alexandros alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alireza alisa alison alistair allan allen
allison alma alvaro alvin alwin amal amanda amandine amber amelia amelie amina aminah amir amit amy ana anais anand
ananya anastasia anastasiya anders andras andre andrea andreas andrei andrej andres andrew andrey andriy andrzej andy
angel angela angeles angelika angelina angelo angie angus anh anika aniket anil anita anja anjali anka ankit ankur ann
anna annabel anne annegret anneke annelie anneliese annemarie annett annette annie annika ansgar anthony antje antoine
anton antonella antonia antonin antonino antonio antti anu anurag anwar anya aoife apichatpong april arash archana
ariana ariane ariel arjen arjun arlene armando armin arnaud arne arnold art arthur arturo arun arvind asa ashish ashley
ashok ashraf asif astrid attila aude audrey augusto aurelie aurora austin ava avi axel ayesha ayla ayse azman balazs
bambang barack barbara barry bart bartosz bas bashar bassam bastian beat beata beate beatrice beatriz becky begona belen
bella ben benedict benedikt benjamin benno benoit bernadette bernard bernd bernhard bertram beth bethany bettina betty
bianca bilal bill billy birgit birte bjarne bjorn blake blanca bob bobby bogdan bojan bonnie boris brad bradley bram
brandon branko brenda brendan brent bret brett brian bridget brigitte brittany brooke bruce bruno bryan budi burak
burkhard byron caitlin caleb callum calvin cameron camilla camille candace candice cara carina carl carla carles carlo
carlos carly carmen carol carola carole carolin carolina caroline carolyn carrie carsten casey cassandra catalin
catalina catarina caterina catherine cathrin cathy cecile cecilia cedric celia celine cem cesar chad chaminda chandra
chantal charlene charles charlie charlotte chelsea chen cheng cheryl chiara chimamanda chinedu chinua chioma chloe chris
christa christel christelle christian christiane christin christina christine christof christoph christophe christopher
christos christy chukwuemeka chun ciara ciaran cillian cindy cinzia claire clara clare clarence clark claude claudia
claudio claus clemens clement cliff clint clive cody colin connie connor conor constance constantin constanze cora
cordula corey corinna corinne cormac cornelia cory courtney craig cristina crystal curt curtis cynthia cyril dagmar
daisuke daisy dale dalton damian damien damon dan dana dani daniel daniela daniele danielle danny daphne daria darius
dariusz darrell darren darryl daryl dave david davide davor dawid dawn dean deb debbie deborah debra declan deepa deepak
deirdre dejan delphine denis denise deniz dennis derek dermot derrick desiree detlef dev devin dewi diana diane dianne
didier diego dieter dietmar dietrich dimitar dimitri dimitris dina dinesh diogo dirk divya dmitri dmitriy dmitry dolores
domenico dominic dominik dominique don donald donatella donna dora doreen doris dorothea dorothee dorothy doug douglas
dragan drew duane duncan dustin dwayne dylan earl eberhard eckart ed eddie edgar edith edmund edoardo edouard edson
eduard eduardo edward edwin egon eileen eirik ekaterina eko elaine eleanor elena eleonora eleonore eli elias elif elijah
elina elisa elisabeth elisabetta elise elizabeth elke ella ellen ellie elliot elliott elmar elodie elsa elvira emanuel
emanuela emanuele emeka emil emile emilia emilie emilio emily emma emmanuel emre enrico enrique enzo eoin eric erica
erich erik erika erin ernest ernesto ernst erwin esteban estefania esther ethan etienne ettore euan eugen eugene eugenia
eugenio eun eva evan eve evelyn evgeniy evgeny ewa ewan eyal ezra fabian fabiana fabien fabio fabrice fabricio fabrizio
facundo fadi faisal faizal falk fanny farhad farooq fatih fatima fatma federica federico felicia felicitas felipe felix
feng ferdinand ferenc fernanda fernando ferran filip filipe filippo fiona flavia florence florent florian frances
francesca francesco francine francis francisca francisco franck franco francois francoise frank frankie frantisek franz
franziska fraser fred freddie frederic frederick frederik frida frieda frieder friederike friedrich fritz gabe gabi
gabor gabriel gabriela gabriele gabriella gabrielle gaelle gail ganesh gareth garrett gary gaurav gavin geert geeta geir
gemma gene genevieve geoff geoffrey georg george georges georgi georgia georgina gerald geraldine gerard gerardo gerben
gerd gerhard gerrit gert gheorghe giacomo giancarlo gianfranco gianluca gianni gilbert gilles gillian gina giorgia
giorgio giorgos giovanna giovanni gisela giulia giuliano giulio giuseppe glen glenn gloria goncalo gonzalo goran gordon
grace graciela graeme graham grant greg gregg gregor gregory greta gretchen grit grzegorz gudrun guido guilherme
guillaume guillermo gunnar gunter gunther guo gus gustav gustavo guy gwen haakon hafiz hai hal hamid hamish hamza hana
hanna hannah hannelore hannes hans haoran harald harold harriet harry hartmut haruki hasan hassan hauke havard hayley
heather hector heidi heike heikki heiko heiner heinrich heinz helen helena helene helga helmut hendra hendrik henning
henri henrietta henrik henrike henrique henry herbert herman hermann hernan herve hicham hideo hilary hilde hiroshi
hiroyuki hisham holger holly hong horst hossein howard hristo hrvoje hua huang hubert hugh hugo hui huseyin hussein huw
hyun iain ian ibrahim ida ifeanyi ifeoma ignacio ignasi igor iker ilaria ilka ilona ilse ilya imke immanuel imran ina
ines inga inge ingeborg ingo ingrid ioana ionut iqbal ira irene irfan irina iris irmgard iryna isaac isabel isabela
isabell isabella isabelle isaiah ishaan ismael istvan itai itay itziar ivan ivana ivica ivo ivonne iwan jacek jack
jackie jackson jacob jacopo jacqueline jacques jae jaime jake jakob jakub james jamie jan jana jane janet janina janine
jann jannik janos jared jari jaroslav jasmin jasmine jason jaume javed javier jay jean jeanette jeanne jeff jeffrey
jelena jen jenna jennifer jenny jens jeremiah jeremias jeremy jermaine jeroen jerome jerry jerzy jesper jess jessica
jessie jesus jia jian jianguo jianhua jihoon jill jim jimena jimmy jin jing jinping jiri jitka jiwon joachim joan joana
joann joanna joanne joao joaquim joaquin jocelyn jochen jody joe joel joelle joerg joern joey johan johann johanna
johannes john johnny joko jon jona jonah jonas jonathan joost jordan jordi jorg jorge jorn jos joschka jose josef
josefine josep joseph josephine josh joshua josie jost josue joy joyce juan juanita judith judy juergen juha jukka jul
jule julia julian juliana juliane julie julien juliet juliette julio julius jun june jung jurgen justin justine justus
jutta jyoti kai kaitlin kaja kaley kamal kamil kara kareem karel karen kari karim karin karine karl karla karolin
karolina karoline karsten karthik kashif kasia kaspar kasper katarina katarzyna kate katerina katharina katharine
katherine kathleen kathrin kathryn kathy katie katja katrin katrina kavita kay kayla kazuhiro kazuki kazuo keiko keith
kelli kellie kelly kelsey kelvin kemal ken kendra kenichi kenji kenneth kenny kenta kerry kerstin kevin khaled khalid
kieran kilian kim kimberly kira kiran kirk kirsten kirstin kitty kjell klara klaus knut koen kofi koji konrad konstantin
korinna kostas kresimir kris krishna krista kristen kristi kristian kristin kristina kristine kristopher kristy
krzysztof ksenia kumar kurt kwabena kwame kyle kyung laetitia lakshmi lana lance lara larissa larry lars laszlo laura
laure laurel lauren laurence laurent laurie lawrence lea leah leander leandro leanne lee lei leif leila lena leni lenka
lennart leo leon leonard leonardo leonie leonora lerato leroy leslie leticia levi lewis li lia liam liane lida
lieselotte lilian liliana lillian lilly lily lin lina linda lindsay lindsey ling linh linus lionel lisa lise liv livia
liz lizette lizzie lloyd loic lola loredana lorena lorenz lorenzo loretta lori lorraine lothar lottie lou louis louisa
louise luc luca lucas lucia luciana luciano lucie lucien lucile lucinda lucrezia lucy ludovic ludovica ludovico ludwig
luigi luis luisa luise luiz luka lukas lukasz luke lutz lydia lynda lynette lynn lynne maarten maciej mack mackenzie
madeleine madeline madison mads magda magdalena maggie magnus mahesh mahmoud maike maite maja majid makoto malcolm
malgorzata malin malte mandy manfred manish manisha manoj manon manuel manuela mara marc marcel marcela marcella
marcello marcelo marcia marcin marcio marco marcos marcus marek maren margaret margareta margarete margarita margaux
margherita margit margot maria mariana marianne mariano maribel marie marieke mariel marietta marija marijke marika
marilyn marina mario marion marisa marisol marissa marita mariusz marjolein mark marko markus marlen marlene marlies
marlon marsha marta marten martha marti martijn martin martina martine marvin mary maryam masafumi mason massimiliano
massimo mateo mateusz mathew mathias mathieu mathilda mathilde matias matilde mats matt matteo matthew matthias matthieu
matti mattia maud maura maureen maurice mauricio maurizio mauro max maxi maxim maxime maximilian maxine maya meagan
meera meg megan meghan mehdi mehmet mei meike mel melanie melinda melissa melody melvin mercedes meredith merle mette
mia micah michael michaela michal michel michela michele michelle mick mickael miguel mihaela mihai mika mikael mike
mikhail miki mikkel mikko mila milan milena miles millie milos milton mimi min mina ming minh minho mira miranda
mireille miriam mirjam mirko mirna miroslaw mitch mitchell mohamad mohamed mohammad mohammed mohan moira moises molly
mona monica monika monique monserrat montse morgan moritz morris morten moshe mostafa moustafa muhammad mukesh murat
mustafa mustapha mykola myriam nabil nadeem nadia nadine nadja nancy naoki naomi nasrin natalia natalie natasha nate
nathalie nathan nathanael nathaniel naveed naveen navid neal ned neha neil nele nelson nemanja nenad nerea ngozi niall
niamh nicholas nick nicky nico nicola nicolas nicole nidhi niels nigel nik nikhil nikita niklas niko nikola nikolai
nikolas nikolaus nikolay nikos nils nimal nina nisha nitin nnamdi noa noah noam noel noelia noelle noemie nomsa nora
norbert norma norman nuno nuria nurul octavio odile okan oksana olaf olav ole oleg oleksandr olena olga oliver olivia
olivier omar omer ondrej onur orhan oriol orla osamu oscar oskar oswald otis otto owain owen oystein oyvind pablo
padraig paige pallavi pamela panagiotis pankaj paola paolo pascal pascale pasquale pat patrice patricia patricio patrick
patrik patrizia patty pau paul paula paulina pauline paulo pavel pawel pedro peggy pekka penelope penny perry pete peter
petr petra phil philip philipp philippa philippe phillip phoebe pia pierre pieter pietro pilar piotr pooja pradeep
prakash pranav pranit prasad prashant praveen predrag preeti priscilla priya priyanka przemyslaw quentin quinn rachael
rachel rachna radek radu rafael rafaela rafal raffaele ragnar rahul rainer raj rajeev rajendra rajesh rajiv rakesh ralf
ralph ramesh ramiro ramon ramona randall randy raoul raphael raquel rashid rasmus raul ravi raymond razvan rebecca
rebekka reed regina reginald regine regis reiner reinhard reinhold rekha remi remy renata renate renato rene renee reto
reuben rhonda rhys ria ricardo riccardo richard rick ricky rita rizky rob robert roberta roberto robin robyn rocio rod
roderick rodney rodolfo rodrigo rogelio roger rohan rohit roisin roland rolf romain roman ron ronald ronja ronnie ronny
rory rosa rosalie rosalind rose rosemarie rosemary rosie ross rossella roswitha rowan roy ruben rudi rudolf rudolph
rufus rui rupert russ russell rutger ruth ruud ryan sabine sabrina sachin sadie saeed saibal salim sally salman salvador
salvatore sam samantha samer sami samir samuel sandeep sander sandi sandip sandor sandra sandrine sandro sandy sangeeta
sanjay sanjeev sanjiv sanne santiago santosh sara sarah sascha sasha saskia satoshi saul scott seamus sean sebastian
sebastien selina selma serena serge sergei sergey sergii sergio serkan seth seung shahid shane shankar shannon sharon
shaun shawn sheila shelby shelley sheri sherry sheryl shilpa shira shirin shirley shlomo shreya shruti shweta shyam
sibylle sid sidney siegfried siegmund sigrid sigurd silas silja silke silvana silvano silvia silvio simon simona simone
simonetta sina sinead siobhan sipho slawomir slobodan sneha sofia sofie solveig somchai somsak sonal sonia sonja sonya
sophia sophie soren spencer srdjan stacey stacy stan stanislav stanislaw stanley stefan stefania stefanie stefano
steffen steffi stella sten stephan stephane stephanie stephen steve steven stewart stig stuart sudhir sue sumit sunil
sunita suresh surya susan susana susann susanna susanne suzanne suzi svea svein sven svenja svetlana swantje swati
sybille sydney sylvain sylvia sylvie tabea takahiro takashi takeo takeshi tal tamara tamas tammy tania tanja tanveer
tanya tara tarek tariq tatiana tatjana tatyana taylor ted terence teresa terje terrance terrence terri terry tessa
tetsuya thabo thais thandi thanh thea themba theo theodor theodore theresa therese thiago thibault thibaut thierry thilo
thomas thorben thorsten tiago tiana tiffany till tilman tilo tim timo timothy tina tino tiziana tobias toby todd tom
tomas tomasz tomer tomislav tommaso tommy tomoko toni tony tonya torben torbjorn torsten tracey tracy travis trevor
tricia trish tristan troels trond troy tuan tunde tuomas tyler tyrone udo ulf uli ulrich ulrike uma umar umberto ursula
usha usman uta ute uwe vaclav valentin valentina valeria valerie valerio vanessa varun vasco vasilis vassilis vera
verena verona veronica veronika veronique vicente vicki vicky victor victoria vidya vijay vikas vikram viktor viktoria
viktoriya ville vinay vince vincent vincenzo vinod viola violet virginia virginie vishal vito vitor vittoria vittorio
vivek vivian viviane vivien vlad vladimir vojtech volker volodymyr wade wael walid walter wambui wanda wanjiku wanjiru
warren wayne wei weiming wen wendy werner wes wesley whitney wibke wieslaw wilfried wilhelm will willa willem william
willy wim winfried winston wojciech wole wolf wolfgang wolfram wouter xavi xavier xiao xiaohong xiaoli xiaoming xiaoyan
xiaoyu ximena xin yaakov yair yan yang yann yannick yannis yasir yasmin yasmine yasuhiro yifan ying yoann yohann yoko
yolanda yong yoshiko yoshio yossi yousef youssef yuan yuchen yuki yuko yumi yuri yury yusuf yvan yves yvette yvonne zac
zach zachary zainab zara zbigniew zdenek zeljko zeynep zhang zhao zhiwei zhiyuan zoe zoltan zoran zsolt zuzana
`
  .trim()
  .split(/\s+/);
