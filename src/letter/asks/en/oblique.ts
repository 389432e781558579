import type { Family } from '../family.ts';
import { REPORTS } from './reports.ts';

/** Asks said by the way: "I would not say no to…", "part of me hopes…", "an audio version would be a blessing". */
export const oblique: Family = {
  id: 'hint',
  strength: 'soft',
  reason: 'letterAsksCurious',
  patterns: [
    // "I would not say no to …"
    '(?:i|we|>) (?:<adv>)(?:would|will|could|can) (?:not|never) (?:<adv>)(?:say no|mind|object|complain|refuse|turn down|turn away|be (?:opposed|averse|sorry)|sneeze at|pass up|protest)(?! (?:being called|that|to being))',
    '(?:pretend|say) (?:that )?(?:i|we) would (?:<adv>)(?:mind|object|refuse)',
    '(?:would|will|might) not (?:<adv>)(?:go amiss|hurt|come amiss|be refused)',
    '(?:part|bit|half|corner|some (?:small )?part|something) (?:of|in) (?:me|us) (?:<adv>)(?:hopes?|wishes|dreams|is (?:<adv>)(?:hoping|wishing|dreaming)|wants|would|longs|zz|is zz)(?! (?:that )?(?:i|we) (?:had|never|knew))',
    // Hopes for more of their work.
    'hop(?:e|es|ing) (?:that )?(?:<more>)|(?:can not|could not|hardly) wait for (?:the|a|your) (?:<sequel>)|hop(?:e|ing) (?:for|to see|there is|there will be|that there is) (?:a|an|another|the) (?:<sequel>)',
    '(?:i|we) (?:<adv>)miss (?:the|your) (?:[^ ,;:?!]+ ){0,2}<works>',
    '(?:with (?:any |some )?luck|here is to|bring on|roll on|fingers crossed|touch wood|hopefully) (?:, )?(?:[^;:?!]{1,30} )?(?:<sequel>|another|more of)',
    '(?:more|another|anything) (?:about|on|of|from|like) (?:[^,;:?!]{1,40} )?would (?:<adv>)(?:be|make|help|do|please|mean)',
    '(?:shame|pity|sorry|sad|hate|not want) to (?:<adv>)(?:lose (?:touch|sight|contact)|drift apart)|(?:hate|sad|sorry|shame|pity) (?:[^,;:?!]{1,24} )?(?:our|the) (?:only|last) (?:letter|exchange)|(?:could|can) do with (?:more|another) of your',
    '(?:it|that|which) (?:<adv>)(?:ought to|should|must|has to) be (?:<adv>)you(?: who| that)? (?:END|,|;)|you and my \\S+ (?:<adv>)(?:would|could|should) (?:<adv>)(?:have|find|get|like|meet|enjoy|talk)',
    'never (?:<adv>)(?:shown|played|sung|read) (?:it |them |this |any of it )?to (?:<adv>)(?:anyone|anybody|a soul)',
    'hint hint|nudge nudge|wink wink|just saying|(?:one|a (?:girl|man|boy|woman|person|reader|fan)) can (?:<adv>)(?:dream|hope)',
    '(?:do|can|did|would) not (?:<adv>)(?:suppose|imagine|expect|think|dare (?:to )?(?:hope|think)|guess|assume) (?:that )?(?:you|there) (?:<adv>)(?:have|take|do|read|would|could|accept|offer|sell|need|run|teach|answer|reply|still|are|is|will|might|can)',
    '(?:suppose|sure|imagine|guess|know|expect|fear|bet|assume) (?:that )?you (?:are|must be|will be) (?:<adv>)(?:far |much |way )?too (?:<gap>)(?:to (?:come|look|read|answer|reply|write|help|visit|take|give|talk|meet|see|speak|send|sign|do|join|listen|teach|consider|make)|for (?:a|an|my|our|this|that|us|me|strangers))',
    'unless you (?:<adv>)(?:would|want|do|are|have|were|need|like|prefer|say)',
    '(?:show|give|send|hand|read) (?:it|them|this|mine|my \\S+|something) (?:out )?to (?:<adv>)(?:someone|somebody|anyone|people|a (?:professional|writer|poet|critic)) (?:who|like|with)',
    '(?:still |yet )?(?:have|has) (?:not|never|yet to) (?:<adv>)(?:found|find|met|meet) (?:anyone|anybody|someone|somebody|a person|a soul) (?:who|to|that) (?:can|could|will|would|to)',
    '(?:no one|nobody) (?:<gap>)(?:able to|can|knows how to) (?:<gap>)(?:explain|tell|show|teach|help|answer)',
    // "A post about … would make a lot of us happy."
    '(?:a|an|another|more|some|the) (?:[^,;:?!]{1,30} )?(?:version|edition|post|piece|essay|chapter|episode|translation|sequel|series|book|column|audiobook|issue|recording|reprint|paperback|transcript|follow-up|podcast|letter|card|visit|reading|talk|class|course)(?: (?!like |that )[^,;:?!]{1,60})? would (?:<adv>)(?:be (?:<adv>)(?:a |an |such a )?(?:<gap>)(?:godsend|blessing|boon|lifesaver|help|gift|joy|treat|relief|welcome|appreciated|wonderful|lovely|great|perfect)|make (?:<gap>)(?:happy|day|year|week|us|me)|do (?:[^,;:?!]{1,24} )?good|help|mean|go down|please)',
    '(?:it|that|this|you|which|one|>) (?:<adv>)would (?:<adv>)make (?:[^,;:?!]{1,50} )?(?:happy|proud|day|year|week|month|christmas|birthday|summer)',
    '(?:our|my|your) (?:[^,;:]{1,40} )?(?:readers|listeners|students|members|audience|subscribers|class|pupils|customers|viewers|followers|residents|congregation|editors?|users|patients|guests)(?: of [^,;:]{1,30})? would (?:<adv>)(?:eat|love|enjoy|like|devour|be|adore|lap|benefit|thank|flock|die|queue|relish|appreciate|vibe|go)(?! (?:have|never|not) )',
    '(?:readers|listeners|students|members|audience|subscribers|visitors) of (?:our|my) (?:<gap>)would(?! (?:have|never|not) )',
    '(?:the two of us|you and i|us two|you and me) (?:<adv>)(?:would|could|might|should)(?! (?:have|never|not) )',
    'we (?:<adv>)(?:would|could) (?:<adv>)make (?:<adv>)(?:a|an|some) (?:<gap>)(?:team|pair|duo|book|film|show|couple)',
    '(?:we|our|i|there) (?:[^,;:?!]{1,60} )?(?:(?:slot|evening|vacancy|place|seat|opening|space|spot|chair) (?:<gap>)(?:open|free|left|available|empty|to fill|unfilled)|(?:free|open|empty|spare|unfilled) (?:guest |speaking )?(?:slot|evening|place|seat|chair|date|spot))',
    'your(?:s| name) (?:<gap>)(?:the )?(?:first|only|top) (?:<gap>)(?:name|choice|pick|person)|your name (?:<adv>)(?:keeps? (?:coming|cropping|popping)|came up|comes up)',
    '(?:if|in case|should|whether) (?:that|this|it|any of (?:it|this)|anything) (?:<adv>)(?:would |should |may |might |could )?(?:<adv>)(?:tempts?|appeals?|interests?|suits?|sounds|rings)',
    '(?:<good>|smashing|magic|ace) to (?:[^,;:?!]{1,50} )?(?:with you|show you|meet you|see you|have you|walk you|cook for you)',
    'would be (?:<adv>)(?:happy|content|satisfied|delighted|grateful) with (?:just |even |only )?(?:a|an|the|your|any|one|two|half)',
    'nothing (?:that )?(?:i|we) would (?:<adv>)(?:enjoy|like|love|relish) (?:[^,;:?!]{1,20} )?(?:more|better|than)',
    '(?:with|from) you (?:[^,;:?!]{1,30} )?would (?:<adv>)(?:be|make|mean|do|cheer|help|go|settle)(?! (?:not|never) )',
    'would (?:<adv>)(?:suit|house|frame|fit|hang|welcome) (?:<adv>)(?:you|your)',
    '(?:signed|handwritten|autographed|dedicated|inscribed) (?:[^ ,;:?!]+ )?(?:page|copy|note|card|line|photo|print|book|letter|bookplate) (?:[^;:?!]{1,60} )?would(?! (?:have|not|never) )',
    'you (?:have|would have|would find|will find) (?:a|an) (?:[^,;:?!]{1,30} )?in me',
    'should (?:the|your|a|any) (?:[^,;:?!]{1,40} )?(?:take|bring|lead|carry|blow) you',
    '(?:told|hear|heard|gather|believe|read|understand) (?:that )?you (?:sometimes|occasionally|now and then|at times|from time to time)',
    'nothing would (?:<adv>)(?:please|make|delight|thrill|cheer|honou?r|gladden|give) (?:me|us)',
    // "I would be lying if I said I wasn't hoping for an answer": the denial is taken out as no ask.
    '(?:lying|a liar|lie|dishonest|fibbing) (?:if|to) (?:i )?(?:<adv>)(?:said|say|claimed|claim|pretended|pretend) (?:<gap>)zz',
    '(?:our|the|my) (?:[^,;:?!]{1,40} )?(?:group|club|circle|choir|society|library|team|village|guild|committee|branch|festival|school|parish) would (?:<adv>)(?:be (?:<adv>)(?:<grateful>)|love|like|welcome|jump) (?:[^,;:?!]{1,40} )?(?:you|your)(?! (?:\\S+ )?(?:work|writing|essays?|books?|posts?|poems?|story|stories|column))',
    'i (?:can|could|will) (?:<adv>)(?:send|post|mail|email|forward|supply|bring|courier) (?:<adv>)(?:you|a|an|it|them|the|over|along|copies|one)(?! (?:letter|card) )',
    '(?:he|she|they|my (?:<gap>)|mother|father|wife|husband|sister|brother) would (?:<adv>)(?:feed|host|cook for|talk to|show|welcome|drive|love to (?:meet|feed|host)) you',
  ],
  unless: [REPORTS],
  exempt: [
    'a (?:<gap>)like (?:that|this|yours|it|those)(?: [^,;:?]{1,60})?',
    'if i (?:could|ever|had|were|can)(?: [^;:?]{1,160})?',
    // An excuse, not an offer: "if that sounds grand, forgive me".
    'if (?:that|this|it|any of (?:it|this)|anything) (?:<adv>)(?:sounds|sounded|seems|reads|appears) (?:[^,;:?!]{1,40} )?, (?:> )?(?:forgive|excuse|pardon|blame|so be|it is|that is|i (?:am|mean|can|do))(?: [^;:?]{1,60})?',
    'if (?:that|this|it|any of (?:it|this)) (?:<adv>)(?:sounds|sounded|seems|reads) (?:<adv>)(?:a bit |a little |a touch |rather )?(?:grand|silly|odd|strange|foolish|sentimental|dramatic|mad|over|too|cheesy|corny|pompous|gushing|ridiculous)(?: [^;:?]{1,60})?',
  ],
};
