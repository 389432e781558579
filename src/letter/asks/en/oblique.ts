import type { Family } from '../family.ts';
import { REPORTS } from './reports.ts';

/** Asks said by the way: "I would not say no to…", "part of me hopes…", "an audio version would be a blessing". */
export const oblique: Family = {
  id: 'hint',
  strength: 'soft',
  reason: 'letterAsksCurious',
  patterns: [
    // "I would not say no to …"
    '(i|we|>) <adv>(can|could|will|would) (never|not) <adv>(say no|mind|object|complain|refuse|turn down|turn away|be (averse|opposed|sorry)|sneeze at|pass up|protest)(?! (being called|that|to being))',
    '(part|bit|half|corner|some (small )?part|something) (in|of) (me|us) <adv>(hopes?|wishes|dreams|is <adv>(dreaming|hoping|wishing)|wants|would|longs|zz|is zz)(?! (that )?(i|we) (had|knew|never))',
    // Hopes for more of their work.

    '(with (any |some )?luck|here is to|bring on|roll on|fingers crossed|touch wood|hopefully) (, )?([^;:?!]{1,30} )?(<sequel>|another|more of)',
    '(hate|not want|pity|sad|shame|sorry) to <adv>(lose (contact|sight|touch)|drift apart)|(hate|pity|sad|shame|sorry) ([^,;:?!]{1,24} )?(our|the) (last|only) (exchange|letter)|(can|could) do with (another|more) of your',
    '(it|that|which) <adv>(has to|must|ought to|should) be <adv>you( that| who)? (END|,|;)|you and my \\S+ <adv>(could|should|would) <adv>(enjoy|find|get|have|like|meet|talk)',
    'hint hint|nudge nudge|wink wink|just saying|(one|a (boy|fan|girl|man|person|reader|woman)) can <adv>(dream|hope)',
    '(no one|nobody) <gap>(able to|can|knows how to) <gap>(answer|explain|help|show|teach|tell)',
    // "A post about … would make a lot of us happy."

    'your( name|s) <gap>(the )?(first|only|top) <gap>(choice|name|person|pick)|your name <adv>(keeps? (coming|cropping|popping)|came up|comes up)',
    '(believe|gather|hear|heard|read|told|understand) (that )?you (at times|from time to time|now and then|occasionally|sometimes)',
    // "I would be lying if I said I wasn't hoping for an answer": the denial is taken out as no ask.

    // What does not work, what is not to be had, what was promised: said so that it be mended.

    '(appears?|are|been|being|is|seems?) <adv>(to be )?(out of print|sold out|out of stock|nowhere to be (found|had)|not to be had|impossible to (come by|find|get)|unavailable|no longer (available|in print|made|sold))',
    // An earlier letter, mentioned.

    '(had|have) <adv>(still |yet )?(never|not) <adv>(yet )?(been told|found out|had word|heard|learned) <adv>(whether|if|back|from you|anything (back|from))|have yet to (hear|learn|receive)',
    // "For what it's worth, I mend books."

    '(i am|we are|my (barrow|boat|bus|cart|door|shop|stall|van)) ([^;:?!]{1,40} )?(always |mostly |stands |stops |there |usually )([^;:?!]{1,50} )?(every|on) (fridays?|mondays?|saturdays?|sundays?|thursdays?|tuesdays?|wednesdays?|weekends?)|my (boat|cart|stall|van) (calls|moors|stands|stops)',
    '(am|are|do|keep|kept|still) <adv>hop(e|ing) (that )?(a|another|the|there|your) ([^,;:?!]{1,40} )?(are|is|may|might|will|would) <adv>(return|come back|be back|be (an?|another|more|out)|reappear|turn up|resume|go on|continue|appear)',
    '(choir|class|club|group|library|school|ward|we) (can|could) (barely|hardly|not|only) <adv>afford',
  ],
  unless: [REPORTS],
  exempt: [
    'a <gap>like (it|that|this|those|yours)( [^,;:?]{1,60})?',
    'if i (can|could|ever|had|were)( [^;:?]{1,160})?',
    // An excuse, not an offer: "if that sounds grand, forgive me".
    'if (that|this|it|any of (it|this)|anything) <adv>(appears|reads|seems|sounded|sounds) ([^,;:?!]{1,40} )?, (> )?(forgive|excuse|pardon|blame|so be|it is|that is|i (am|can|do|mean))( [^;:?]{1,60})?',
  ],
};
