import type { Family } from '../family.ts';
import { commands } from './commands.ts';
import { rhetorical } from './rhetorical.ts';

/** Requests: who is meant to act is the reader. */
export const requests: readonly Family[] = [
  {
    id: 'can-you',
    strength: 'hard',
    reason: 'letterAsksCanYou',
    patterns: [
      '(can|could|may|might|will|would) (not )?<adv>(you|one of you|both of you|someone on your|your (agent|editor|publisher|team))',
    ],
    exempt: [
      '(can|could|will|would) you (believe|ever be|imagine|look at that)',
      '(can|could|did|do) you <adv>(know|reali[sz]e|see|imagine|guess|believe)( (it|that|this))? (how|what (a|it|that|this))(?! (i|one|the|to|we|you) )',
    ],
  },
  {
    id: 'may-i',
    strength: 'hard',
    reason: 'letterAsksMayI',
    patterns: [
      '(appreciate|ask|ask for|asking|asking for|beg|hope for|in need of|like|love|need|request|requesting|require|seek|seeking|want) <adv>(for )?(the |your )?<gap>(permission|leave|consent|blessing|approval|licen[cs]e|clearance|go-ahead|rights) (before|for|so|to)',
      '(allow|let) (me|us) (to )?(ask|buy|come|feature|have|host|interview|introduce you|invite|know|offer|pick|pitch|propose|request|send|take)',
      'would it be <adv>(at all |by any chance |in any way |somehow )?(possible|conceivable|thinkable|doable|okay|ok|all right|alright|too|fine|a problem|rude|acceptable|an imposition|presumptuous|feasible|cheeky|asking|<good>)',
      '> (can|could|may|might|shall) (i|we|my \\S+|our \\S+)(?! (add|say|be (any|more|so)|have (?!(an?|just|one|permission|some|the|your) )|never|not) )',
    ],
    exempt: [
      '(can|could|may) i <adv>(add|say)',
      '(can|could|may|might) (i|we) <adv>(be (any|more|so)|have(?! (an?|just|one|permission|some|the|your) ))',
    ],
  },
  {
    id: 'please',
    strength: 'hard',
    reason: 'letterAsksPlease',
    patterns: ['please', '> kindly'],
    exempt: [
      '(aim to|as you|can|does|i|that|they|to|we|who|will|would|yes) please',
      'please zz',
      '(said|saying|says?|word) please|(begged|shushed|told) ((?!you )[^ ,;:?!]+ ){1,8}, (> )?please',
      'please and thank you',
    ],
  },
  {
    id: 'if-you-could',
    strength: 'hard',
    reason: 'letterAsksIfYouCould',
    patterns: [
      '(if|whether) <adv>(you|your (editor|publisher|team)) <adv>(could|can|would(?! have)|might|will|were to|are (able|accepting|around|available|free|game|hiring|interested|looking|open|planning|still|taking|up|willing)|were (able|free|interested|open|willing)|agreed?|replied|wrote back|answered|responded|accepted|considered|shared|mentioned|gave|sent|took|came|know (a|any|anybody|anyone|of|somebody|someone|where)|have (<time>|any|a|the|room|ever|some|thoughts)|get (<time>|back)|find <time>|had (<time>|any|room|a)|found <time>|do not mind|did not mind|take on|ever take|still|accept|offer|plan|allow|let|consider|choose|decide)',
      'if it (is|was|were|would) not (be )?(too (big|bold|great|much)|a |any )',
    ],
    exempt: ['ask(ed|s)? (her |him |me |myself |them |us )?(if|whether) you'],
  },
  commands,
  {
    id: 'you-should',
    strength: 'hard',
    reason: 'letterAsksYouShould',
    patterns: [
      'you <adv>(had better|have got to|have to|may want to|may wish to|might want to|might wish to|must|need to|ought to|should) <adv>(add|apply|bring|buy|check|come|consider|cover|do|follow|get|give|have|hear|hire|host|include|interview|invite|join|let|listen|look|make|meet|move|open|post|publish|put|quit|read|record|run|see|sell|send|share|speak|start|stop|talk|teach|tell|think about|try|turn|use|visit|watch|write)',
      'you <adv>(can|could|may|might) <adv>(send|reach|email|call|contact|write (to )?(a|about|back|me|us)|reply|text|ring|share|recommend|mention|suggest|point me|tell me|help me|teach me|show me|give me|do me|spare|find (it at|me|more|my|our|us)|read (it at|more|my|the)|see (more|my|our|the)|watch (it|my|our)|listen to (it|my|our)|get (a copy|it|tickets)|order|buy|follow|download|sign|register|visit (my|our|us)|join|come|consider|add (a|me|my|us)|put (a|in|me)|always (call|email|reach|reply|write)|keep me|drop me|let me|introduce me|feature|review|link|include|quote|use my)',
    ],
    exempt: [
      '(all|anything|as|before|everything|how|nobody|only|that|the things|things|until|what|where|why) you <adv>(can|could|have to|may|might|must|need to|should|would)( [^,;:]{1,35})?',
      'you (have to|must|need to|ought to|should) <adv>(have(?! (a|another|me|my|one|us) )|get(?! (a|in|my|some) )|hear(?! (my|our|this) )|be|know|feel|see(?! (my|our|the|this) )|read(?! (my|our|this) )|do not)( [^,;:]{1,42})?',
      'you could (feel|have|hear|see|smell|tell)( [^,;:]{1,42})?',
    ],
  },
  {
    id: 'question',
    strength: 'hard',
    reason: 'letterAsksQuestion',
    patterns: [
      '\\?',
      // Asked without a mark.
      '> (what is your|where (can|did|do) (i|you)|when (are|do|does|is|will) (the next|you|your)|which \\S+ (are|did|do|were) you|how do i|any idea (how|what|when|where|which|who))',
      '> ((also|and|but|so) )?(who|what|where|when|why|which [^ ,;:?!]+|how( (big|far|hard|long|many|much|often|old))?) ([^ ,;:?!]+ ){0,2}(are|can|could|did|do|have|were|will|would) you( ((?!(do it|do this|do that|manage|know|!) )[^ ,;:?!]+)){1,30}(?= END)',
    ],
    exempt: rhetorical,
  },
];
