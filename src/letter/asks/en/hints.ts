import type { Family } from '../family.ts';
import { oblique } from './oblique.ts';
import { REPORTS } from './reports.ts';

const GOODS =
  '(blog|newsletters?|podcast|website|web site|channel|portfolio|substack|patreon|kickstarter|gofundme|etsy|start ?up|app|webinar|novel|manuscript|screenplay|memoir|debut|album|ep|exhibition|fundraiser|petition|linkedin|youtube|soundcloud|bandcamp|online course|crowdfunding|online shop|web shop|zine|online store|gallery|demo|mixtape|chapbook|cv|resume|short film|documentary|twitter|thesis|dissertation|poetry collection|comic|workshop|workshops|literary agency|consultancy|crowdfunder)';
const WARES =
  '(agency|art|bakery|band|books?|brand|business|cafee?|campaign|charity|class|classes|club|collection|company|conference|course|design|drawings|essays?|event|farm|festival|film|firm|gallery|game|journal|label|magazine|meetup|music|page|paintings|photography|photos|platform|play|plugin|poems|poetry|pottery|practice|press|product|project|publishing house|record|restaurant|retreat|school|series|services?|shop|show|site|software|songs?|store|stories|story|studio|tool|translation|videos?|work|writing)';
/** Hints, offers, and the writer's own things. */
export const hints: readonly Family[] = [
  oblique,
  {
    id: 'would-you',
    strength: 'soft',
    reason: 'letterAsksCurious',
    patterns: [
      '(and|i|we) <adv>(could|would)(?! <adv>(zz|have|not|never|see|hear|smell|feel|taste|imagine|tell|say|thank|think|guess|swear|rather|call|describe|recogni[sz]e|follow|recommend|read (you|your)|listen to (you|your)|linger|dwell|get lost|put|understand|picture|sense|almost|only|barely|hardly|scarcely|add|wish|let|hug|kiss|argue|quote|write|know|trust|miss|believe|choose|vote|nominate) )( [^,;:?!]{1,60})? (you|yours?)',
      '(it|that|this|which) would <adv>(interest|help|please|delight|thrill|suit|honou?r|save|give|cheer|gladden|settle|amuse|encourage|do|teach|tickle|fascinate|comfort) <adv>(her|him|me|my|no end|our|them|us)',
      '(will|would) suit (me|us)',
      'were you <adv>to',
    ],
    exempt: ['if i (can|could|ever|had|were)( [^;:?]{1,160})?'],
  },
  {
    id: 'curious',
    strength: 'soft',
    reason: 'letterAsksCurious',
    patterns: [
      '(could|might|would) <adv>(love|like|enjoy|adore|want|give a (good deal|great deal|lot)|give (anything|much|something)|pay good money|be <adv>(curious|delighted|eager|excited|fascinated|glad|happy|interested|intrigued|keen|thrilled)) <adv>(to <adv><learn>|about|how|what|if|whether|why|hearing|reading|learning|knowing)',
      'wonder(ing)? <adv>(how|if|what|where|whether|which) you <adv>(might|will|would) <adv>(advise|do|feel|make|rate|react|recommend|say|see|suggest|think)',
      'wish(ed)? (that )?i <adv>had (an?|somebody|someone) <gap>like (you|yours)',
      'wish (that )?(it|somebody|someone|there|this) <adv>(could|had|was|were|would)',
      '(i <adv>(am|remain)|being) <adv>(curious|dying|eager|fascinated|interested|intrigued|itching|keen|longing) <adv>(to <adv><learn>|about (how|the|what|your)|how|what|if|whether|why|who|which|where|when|as to)',
      '(bugs me|haunts me|intrigues me|leaves me|me awake|nags at me|puzzles me) ([:,] )?(is )?(> )?how (you|your|zz)',
      'wonder(ed|ing)? what (became|happened|has become) (of|to) (the|your)',
      'i <adv>(do )?(dream|wish|wished) <adv>(of a day |that )?(i|we|when we|you) <adv>(could|might|would)(?! have)',
      '(hopefully|maybe|one day|perhaps|some day|someday) (, )?<gap>(fate|i|life|our|our paths|the two of us|there|we|you) <adv>(can|could|get|hope|hopefully|may|might|paths|shall|should|will|would)',
    ],
    unless: [REPORTS],
    exempt: [
      'i (can|might|will) <adv>([^,;:?]{1,64} )?(at some point|eventually|one day|some day|someday)',
      'would <adv>have (liked|loved)( [^,;:]{1,56})?',
    ],
  },
  {
    id: 'nice-if',
    strength: 'soft',
    reason: 'letterAsksNiceIf',
    patterns: [
      `(what a \\S+|how) <adv><good>? ?(it |that )?(might|would) be <adv>(if|to)`,
      `how <good> (it|that) (could|might|would) be`,
      '(i|we) <adv>(dream|hope|hoped|long|would like) <adv>(that )?(i |of |one day |to |we )<adv>(can |could |may |might |will )?<adv>(<joint>|meeting|shake|shaking|thank you in person|cross|write like|be in the audience)',
      '(i|we) would <adv>(like|love|pay for|treasure|welcome) <adv>(an?|another|one|some|the) ([^ ,;:?!]+ ){0,2}(book|chapter|copy|edition|episode|glimpse|lesson|list|look|map|part|pdf|peek|photo|post|poster|print|recipe|recording|second|sequel|tour|version)(?= (of|from|on|about|some|END|,|for|in))',
    ],
    exempt: ['(dishonest|easy|odd|silly|strange|unfair|wrong) to'],
  },
  {
    id: 'if-ever',
    strength: 'soft',
    reason: 'letterAsksIfEver',
    patterns: [
      '(if|in case|next time|should|the day|when|whenever) (and when )?<adv>you (are |decide |do |feel |find yourself |happen to |need |should |want |would )?<adv>ever',
      'should you <adv>(be|care|come|decide|ever|feel|find|happen|have|host|like|look|need|offer|pass|require|run|teach|travel|visit|want|wish)',
      '(if|whenever|next time|any ?time|in case) you <adv>(are|find yourself|come|happen|get|visit|pass|make it|travel|do (come|find|make|visit)|fancy|feel like|want|would like|like|wish|care|need|run|tour|offer|teach|host|hold|give a|decide)(?! (me|us) )',
    ],
    exempt: [
      'if there is any <adv>(doubt|god|heaven|justice|luck|mercy|sense)',
      // An excuse, not an offer: "if that sounds grand, forgive me".
      'if (that|this|it|any of (it|this)) sounds( [^,;:?!]{1,40})? , (> )?(forgive|excuse|pardon|blame|so be|it is|that is|i (am|can|do|mean))( [^;:?]{1,60})?',
      'as if you',
      '(anyone|people|somebody|someone) <gap>if you',
    ],
  },
  {
    id: 'open-door',
    strength: 'soft',
    reason: 'letterAsksOpenDoor',
    patterns: [
      'my <gap>(couch|dms?|doors?|guest room|home|house|inbox|kitchen|sofa|spare room|studio|table) (are|is|remains?|stands?|will be) <adv>(available|free|here|open|there|waiting|yours)',
      'you <adv>(know|have|will find|are <adv>welcome|would <adv>be <adv>(a |an )?<gap>(addition|fit|guest|welcome)|are <adv>invited) ?<adv>(where to find me|where i am|my number|my (address|email)|to <adv>(attend|call|come|drop|join|stay|use|visit|write)|any ?time|at|here|to|END)',
      '(i|we) <adv>(am|are|will be|would be) <adv>(here|available|reachable|around|free|at your (disposal|service)|just (an?|one)|only a|all ears|easy to (find|reach)|on (bluesky|instagram|linkedin|mastodon|twitter)|a (click|mail|message|phone call|short|train)) ?<adv>(if|for|whenever|should|any|most|on|to|next|this|all|at|END|email|call|away|train|walk|ride|,|under)',
      'i (am|am coming|am going to be|am moving|am passing|am traveling|am travelling|happen to be|move|often come|shall be|will be|will be coming|will be passing) <gap>(around|at|by|in|near|through|to|visiting) <adv>(your|town|the area|the neighbou?rhood|the same)( [^,;:]{1,28})?',
      'i (am|am based|live|stay|work) <gap>(a short|an hour|around the corner|close to|down the road|minutes|near|nearby|not far|ten minutes|two streets)( [^,;:]{1,42})? (from you|you|your)',
      '(bet|deal|door|invitation|offer|promise) ([^,;:?!]{1,40} )?(has no|holds|is open|is yours|never expires|remains|stands|still stands)',
      'my <gap>(afternoons|calendar|diary|evenings|inbox|letterbox|mailbox|post box|weekends) ([^;:?!]{1,40} )?(are|is|remains?|stays?) <gap>(bored|clear|empty|free|hungry|lonely|open|quiet|ready|waiting)',
      '(blocks?|doors?|hours?|miles?|minutes?|station|stops?|streets?) <gap>from (you|your)(?! (first|in|to) )',
    ],
    unless: [REPORTS],
    exempt: [
      '(delighted|free|glad|happy|pleased|ready|willing) to <adv>(be|discover|find|have|hear|know|learn|read|see|wait)( [^,;:]{1,56})?',
      'was <adv>(delighted|glad|happy|pleased|ready|willing) to',
      'made me <gap>(glad|happy|ready|willing)',
      'i am (around|here) (because|thanks|to (admit|confess|confirm|let|prove|report|say|tell|testify|thank))',
      '(you have|you know|you will find) (a|how|in|no|so|that|the|what)',
    ],
  },
  {
    id: 'seeking',
    strength: 'soft',
    reason: 'letterAsksSeeking',
    patterns: [
      '(am|are|have been|been|still|>|and|has been) <adv>(casting about|desperate|hoping|hunting|in need|in search|in the market|in want|looking|on the hunt|on the lookout|ready|searching) (for|of) <adv>(a|an|some|someone|somebody|people|work|help|advice|guidance|opportunities|my|new|any|contributors|representation|ways (into|to (break|earn|get))|collaborators|partners|feedback|the next|the right|readers|clients|employment)',
      '(aim|desperate|dream|dreaming|hope|hoping|longing|plan|struggling|trying|want|wanting|working) (of|to) <adv>(be published|become|becoming|being published|break|breaking|build|building|find|finding|get into|getting into|land|landing|launch|launching|make it|making it|publish|publishing|reach|reaching|sell|win) <gap>(an|as?|in|into|my|our|published|readers|work)',
      '(is|are|was|would be|has (always )?been) <adv>(always )?(been )?(a|my) <gap>dream',
    ],
    unless: [REPORTS],
    exempt: ['had been( [^,;:]{1,56})?', '(as|when|while) i (am|was)( [^,;:]{1,56})?'],
  },
  {
    // Whatever led to it: what is enclosed wants to be read.
    id: 'enclosed',
    strength: 'soft',
    reason: 'letterAsksOwnGoods',
    patterns: [
      '(i|we) <adv>(am |are |have )?<adv>(attach|enclose|append|enclosed|appended|attaching|enclosing|appending|attached (an?|below|here|it|my|one|our|some|the|them|three|two))(?! (great|much|no|nothing|so|too) )',
    ],
  },
  {
    id: 'own-goods',
    strength: 'soft',
    reason: 'letterAsksOwnGoods',
    patterns: [
      `(me own|my|our) <adv>([^,;:]{1,24} )?${GOODS}`,
      `(my|our) <adv>((new|latest|own|little|small|humble|debut|first|second|third|upcoming|forthcoming|free|modest|tiny|recent|self-published|next|\\S+ing|independent|indie|handmade) ){1,3}([^,;:]{1,16} )?${WARES}`,
      `(my|our) ((?!(and|at|for|how|if|in|is|on|that|to|was|what|when|where|who|with) )[^ ,;:]+ ){0,4}${WARES} ([^,;:]{1,16} )?(comes?|coming|came|is|are|was|has|have|launch\\S*|sells?|makes?|offers?|helps?|builds?|called|about|publishes|specialis\\S+|covers?|on|at|in|just|explores?|deals?|does|ships?|opens?|will|goes|went|won|tells?)`,
      `(i|we) <adv>(run|host|publish|edit|founded|co-?founded|started|launched|built|released|write|wrote|have written|have made|have built|have started|have launched|have published|have released|have opened|have founded|have recorded|have printed|made|make|created|sell|offer|own|opened|teach|produce|represent|manage|curate|lead|organi[sz]e|maintain|design|record|recorded|develop|developed|am writing|am launching|am building|am working on|am starting|am publishing|am making|am finishing|have finished|just finished|finished|self-published|play in|sing in|put together|have put together|set up|have set up|have (got )?(an?|just|my|our)) <adv>(?!writing |work )((?!(at|in|near|work|writing|you|your) )[^ ,;:]+ ){0,5}(${GOODS}|${WARES})`,
      `(${GOODS}|${WARES}) of (my|our) own`,
      `(i|we) <adv>(brought out|have brought out|have kept|have put out|keep|put out) <adv>(an?) ((?!(copy|line|note|page|post) )[^ ,;:]+ ){0,3}(${GOODS}|book|collection|magazine|record|ep)(?! (by|from|of) (you|yours) )`,
      `((\\S+ of (mine|ours) <adv>(has |have )?|my \\S+ has )(just )?|my \\S+ just )(finished|launched|made|opened|published|recorded|released|started|written|wrote) (an?|her|his|their) ([^ ,;:?!]+ ){0,2}(${GOODS}|book|album|record|film|magazine|cafee?|shop|history|guide|cookbook|pamphlet|collection)`,
      '(blogged|made|piece|post|posted|published|put|recorded|spoken?|take|talked|thoughts|written|wrote) ([^,;:]{1,48} )?(at|for|on|over at) (my|our) ([^ ,;:?!]+ )?(blog|channel|column|feed|instagram|journal|magazine|newsletter|page|podcast|profile|show|site|substack|timeline|website|zine)',
      '(we|my \\S+ and i) <adv>(bake|brew|build|craft|design|do|help|make|offer|print|produce|provide|publish|roast|sell|specialise|specialize|supply) <adv>([^,;:?!]{1,40} )?(for|from|if|in|that|to|which|who|with)',
      '(comes? out|coming out|(is|are|be|was|book|album|issue|volume|novel|record|now|,) out (in|next|now|on|this)|launch(ed|es|ing)|available (as|at|from|in|now|on)|on sale|up for sale|hits? (the )?(shelves|shops|stores))( [^,;:]{1,42})?',
      'you <adv>(could|may|might|should|will|would) <adv>(like|enjoy|love|be interested|be curious|find (it|my|our|some|something|that|the|them|this) ([^,;:]{1,32} )?(amusing|fun|funny|handy|helpful|inspiring|interesting|of interest|useful)|appreciate|get a kick|recogni[sz]e yourself|care for|have fun|benefit|relate)',
      `(an?|the|this) ([^,;:?!]{1,20} )?(${GOODS}|${WARES}) (that |which )?(i|we|my \\S+|our \\S+) <adv>(has |have )?<adv>(built|coded|created|designed|developed|founded|launched|made|opened|published|put together|recorded|released|run|sell|set up|started|written|wrote)`,
      '(happens? to be|is|are) <adv>(exactly |precisely )?what (i|we) do (all day|best|every day|for a living|professionally)',
      // A trade and where it is to be seen.

      'my own ([^ ,;:?!]+ ){0,4}(articles?|attempts?|book|drawings|efforts?|essays?|game|page|paintings|pamphlet|photos?|pieces?|poems?|project|recordings?|site|songs?|stories|story|study|take|translations?|verses|version) ([^,;:?!]{1,30} )?(went (live|up)|appeared|came out|is|are|was published|were published|has|can be|sits?|lies?|awaits?|needs?|lacks?|could use)',
      '(has|have|keeps?) (an?|some) <gap>(archive|box|boxes|collection|drawer|shelf|stack|trunk) of ([^,;:?!]{1,40})',
    ],
    unless: [REPORTS],
    exempt: [
      '(my|our) (own )?(notes?|favou?rite \\S+|copy|copies) <gap>(about|of|on|to)',
      `(dropped|leave|left|put) (my|our) (?!([^ ,;:?!]+ )?(${GOODS}|${WARES}|link|number|address|card|details|email)( |$))[^ ,;:?!]+`,
      '(my|our) <gap>(book club|book group|book ?shelf|writing (class|desk|group|table|teacher)|work (day|desk|week)|work <gap>(better|feel|seem)|book of the year|company gave|reading group|art teacher|art class|film club)( [^,;:]{1,42})?',
      '(your|favou?rite|the \\S+est) <gap>(app|blog|book|channel|newsletter|podcast|site|website)( [^,;:]{1,28})?',
      '(i|we) <adv>(am|drive|farm|keep|live|nurse|run|study|teach|work)( [^,;:?]{1,60})? , (> )?(and so|hence|so|which is why) (> )?(chapter|every|i|it|that|the|this|your)( [^;:?]{1,100})?',
      '(belong to|go to|host|lead|run) <gap>(book|reading) (circle|club|group)( [^;:?]{1,80})?',
      'my <gap>(dissertation|thesis) (deals|explores|is|is about|is on|looks)',
      'when (it|that|the|volume|your)( [^,;:]{1,42})? (comes out|is out|launches)',
    ],
  },
  {
    id: 'link',
    strength: 'soft',
    reason: 'letterAsksLink',
    patterns: ['ww'],
    exempt: [
      '(your|you (?!can |could |may |might |will |would |should |find ))( (you|your)(?= ))?( [^,;]{1,98})? ([(:,] )?ww',
      'ww( [^,;]{1,56})? (you|your)(?! (can|could|may|might|should))',
    ],
  },
];
