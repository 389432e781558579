/**
 * First names that many people have, in the languages readers meet: without accents, in lower case, in the order of the
 * alphabet. The build packs them (.ci/pack-names.ts).
 */
export const COMMON: readonly string[] = `
aarav aaron abby abdul abhishek abigail abraham ada adam adela adele aditya adrian adriana adrien agata agatha agnes agnieszka ahmad ahmed aidan
aileen aimee aisha ajay akash akira alain alan alana alba albert alberto alejandra alejandro aleksandr aleksandra alena ales alessandra alessandro
alex alexa alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alina alisa alison allan allen allison alma alvaro
alwin amal amanda amber amelia amelie amina amir amit amy ana anand anastasia anders andre andrea andreas andrei andrej andres andrew andrey andrzej
andy angel angela angeles angelika angelina angie anika aniket anil anita anja anjali anka ankit ankur ann anna annabel anne annegret anneke annelie
anneliese annemarie annett annette annie annika ansgar anthony antje antoine anton antonella antonia antonin antonio anu anya april ariana ariane
ariel arjun arlene armin arnaud arne arnold art arthur arturo arun arvind asa ashley asif astrid aurelie aurora austin axel ayesha ayla ayse barack
barbara barry bart bartosz bas bastian beat beata beate beatrice beatriz bella ben benedict benedikt benjamin benno benoit bernadette bernard bernd
bernhard bertram beth bethany bettina betty bianca bilal bill billy birgit birte bjarne bjorn blake bob bobby bogdan boris brad bradley brandon brenda
brendan brent bret brett brian bridget brigitte brittany brooke bruce bruno bryan burkhard byron caleb calvin cameron camilla camille candice cara
carina carl carla carlo carlos carly carmen carol carola carole carolin carolina caroline carolyn carrie carsten casey catalina catarina catherine
cathrin cathy cecile cecilia celia celine cesar chad chandra chantal charles charlie charlotte chelsea chen cheng cheryl chiara chloe chris christa
christel christian christiane christin christina christine christof christoph christophe christopher christy chun cindy claire clara clare clark
claude claudia claudio claus clemens clement cliff clint clive cody colin connie connor constance constantin constanze cora cordula corey corinna
corinne cornelia cory courtney craig cristina crystal curt curtis cynthia cyril dagmar daisy dale damian damien damon dan dana dani daniel daniela
daniele danielle danny daphne daria darius darren dave david dawn dean deb debbie deborah debra deepa deepak deirdre delphine denis denise dennis
derek derrick desiree dev devin diana diane dianne didier diego dieter dietmar dietrich dimitri dina dinesh dirk divya dmitri dmitry dolores dominic
dominik dominique don donald donna dora doreen doris dorothea dorothee dorothy doug douglas drew duncan dustin dwayne dylan earl eberhard eckart ed
eddie edgar edith edmund eduard eduardo edward edwin egon eileen ekaterina elaine eleanor elena eleonore eli elias elina elisa elisabeth elise
elizabeth elke ella ellen elliot elliott elmar elsa elvira emanuel emil emilia emilie emilio emily emma emmanuel emre enrico enrique eric erica erich
erik erika erin ernest ernst erwin esteban esther ethan etienne eugen eugene eugenia eugenio eva evan eve evelyn ewa fabian fabien fabio fabrice
fabrizio falk fanny fatima fatma federica federico felicia felicitas felix feng ferdinand fernanda fernando filip filippo fiona flavia florence
florent florian frances francesca francesco francine francis francisca francisco franck franco francois francoise frank frankie franz franziska fred
freddie frederic frederick frederik frida frieda frieder friederike friedrich fritz gabe gabi gabriel gabriela gabriele gabriella gabrielle gaelle
ganesh gareth garrett gary gaurav gavin geert geeta gene genevieve geoff geoffrey georg george georges georgia georgina gerald geraldine gerard gerd
gerhard gerrit gert giacomo gianluca gianni gilbert gilles gillian gina giorgia giorgio giovanna giovanni gisela giulia giuseppe glen glenn gloria
goran gordon grace graham grant greg gregor gregory greta grit grzegorz guido guillaume guillermo gunnar gunter gunther guo gus gustav gustavo guy
gwen hai hal hanna hannah hannelore hannes hans harald harold harriet harry hartmut haruki hasan hassan hauke heather hector heidi heike heiko heiner
heinrich heinz helen helena helene helga helmut hendrik henning henri henrietta henrik henrike henry herbert herman hermann hideo hilary hilde hiroshi
holger holly hong horst howard hua huang hubert hugh hugo hui ian ibrahim ida ignacio igor ilka ilona ilse imke immanuel imran ina ines inga inge
ingeborg ingo ingrid ira irene irina iris irmgard isaac isabel isabell isabella isabelle ishaan ismael ivan ivana ivo ivonne jack jackie jackson jacob
jacqueline jacques jae jaime jake jakob jakub james jamie jan jana jane janet janina janine jann jannik jared jaroslav jasmin jasmine jason javier jay
jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremias jeremy jerome jerry jess jessica jessie jesus jia jian jill jim jimmy
jin jing jiri joachim joan joana joann joanna joanne joao jochen jody joe joel joelle joerg joern johan johann johanna johannes john johnny jon jona
jonas jonathan jordan jordi jorg jorge jorn joschka jose josef josefine joseph josephine josh joshua josie jost joy joyce juan juanita judith judy
juergen jul jule julia julian juliana juliane julie julien juliet juliette julio julius jun june jung jurgen justin justine justus jutta kai kaitlin
kaja kaley karel karen kari karim karin karl karla karolin karolina karoline karsten kasia kaspar katarina katarzyna kate katerina katharina katherine
kathleen kathrin kathryn kathy katie katja katrin katrina kavita kay kayla keith kelly kelsey ken kendra kenji kenneth kenny kenta kerstin kevin
khaled kilian kim kimberly kira kiran kirk kirsten kirstin kitty klara klaus konrad konstantin korinna kris krishna krista kristen kristian kristin
kristina kristine kristy krzysztof kumar kurt kyle lakshmi lana lance lara larissa larry lars laszlo laura laurel lauren laurence laurent laurie lea
leah leander leanne lee lei leif leila lena leni lennart leo leon leonard leonardo leonie leonora leroy leslie levi lewis li lia liam liane lida
lieselotte lilian liliana lillian lilly lily lin lina linda lindsay lindsey ling linh linus lionel lisa lise liv livia liz lizette lizzie lloyd loic
lola lorena lorenz lorenzo loretta lori lothar lottie lou louis louisa louise luc luca lucas lucia luciana luciano lucie lucile lucinda lucy ludovic
ludwig luis luisa luise luiz luka lukas lukasz luke lutz lydia lynn lynne maciej mack madeleine madeline madison mads magda magdalena magnus maike
maja malcolm malin malte mandy manfred manish manoj manon manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos marcus marek
maren margaret margareta margarete margarita margaux margit margot maria mariana marianne marie marieke mariel marietta marija marika marilyn marina
mario marion marisa marissa marita mark marko markus marlen marlene marlies marlon marta marten martha marti martin martina martine marvin mary maryam
masafumi mason mateo mateusz mathias mathieu mathilda mathilde mats matt matteo matthew matthias matthieu maud maura maureen maurice mauricio mauro
max maxi maxim maxime maximilian maxine maya meagan meera meg megan meghan mehmet mei meike mel melanie melinda melissa melody mercedes meredith merle
mia micah michael michaela michal michel michela michele michelle mick miguel mihai mika mikael mike mikhail miki mila milan milena miles millie
milton mimi min mina ming mira miranda mireille miriam mirjam mirko mirna mitch mitchell mohamed mohammad mohammed moira molly mona monica monika
monique morgan moritz morten mukesh mustafa myriam nadia nadine nadja nancy naomi natalia natalie natasha nate nathalie nathan nathanael nathaniel
naveen neal neha neil nele nelson nicholas nick nicky nico nicola nicolas nicole niels nik nikhil nikita niklas niko nikolai nikolas nikolaus nils
nina nisha noa noah noel noelle nora norbert norma norman nuno odile olaf ole oleg olga oliver olivia olivier omar oscar oskar oswald otis otto owen
pablo paige pamela paola paolo pascal pascale pat patrice patricia patricio patrick patrik patty paul paula paulina pauline paulo pavel pawel pedro
peggy penelope penny perry pete peter petr petra phil philip philipp philippa philippe phillip phoebe pia pierre pieter piotr pooja pradeep prakash
pranav prasad preeti priscilla priya priyanka quentin quinn rachel rachna radek rafael rafal ragnar rahul rainer raj rajesh rakesh ralf ralph ramon
ramona randall randy raphael raquel rasmus raul ravi raymond rebecca rebekka reed regina regine reiner reinhard reinhold remi renata renate rene renee
reto rhonda ria ricardo riccardo richard rick ricky rita rob robert roberta roberto robin robyn rocio rod roderick rodolfo rodrigo roger rohan rohit
roland rolf romain roman ron ronald ronja ronny rory rosa rosalie rosalind rose rosemarie rosemary rosie ross roswitha rowan roy ruben rudi rudolf
rudolph rufus rupert russ russell ruth ryan sabine sabrina sachin sadie saibal sally salman salvador salvatore sam samantha sami samir samuel sandeep
sandi sandra sandro sandy sangeeta sanjay sanjiv sanne santiago santosh sara sarah sascha sasha saskia satoshi saul scott sean sebastian sebastien
selina selma serena serge sergei sergey sergio seth shane shankar shannon sharon shaun shawn sheila shelby shelley sheri sherry shirley shruti shyam
sibylle sid sidney siegfried siegmund sigrid silas silja silke silvana silvia silvio simon simona simone sina siobhan sneha sofia sofie solveig sonal
sonia sonja sophia sophie soren spencer stacey stacy stan stanislav stefan stefania stefanie stefano steffen steffi stella sten stephan stephane
stephanie stephen steve steven stewart stuart sue sumit sunil suresh surya susan susana susann susanna susanne suzanne suzi svea sven svenja svetlana
swantje swati sybille sydney sylvain sylvia sylvie tabea takashi takeshi tamara tammy tania tanja tanya tara tariq tatiana tatjana taylor ted terence
teresa terri terry tessa thea theo theodor theodore theresa therese thierry thilo thomas thorben thorsten tiana tiffany till tilman tilo tim timo
timothy tina tino tobias todd tom tomas tomasz tommaso tommy tomoko toni tony torben torsten tracey tracy travis trevor tricia trish tristan troy
tyler udo ulf uli ulrich ulrike uma umberto ursula usha uta ute uwe vaclav valentin valentina valeria valerie vanessa vera verena verona veronica
veronika veronique vicki vicky victor victoria vijay vikas vikram viktor viktoria vinay vince vincent vincenzo vinod viola violet virginia vito
vittoria vivek vivian viviane vivien vladimir volker wade walter wanda warren wayne wei wen wendy werner wesley whitney wibke wilfried wilhelm will
willa willem william willy wim winfried wojciech wolf wolfgang wolfram xavier xiao xin yan yang yann yannick yasir yasmin yasmine ying yong yuan yuki
yusuf yvan yves yvette yvonne zac zach zachary zainab zara zhang zhao zoe zoltan zuzana
`
  .trim()
  .split(/\s+/);
