import { shapeOf } from './letters.ts';

/**
 * Words that say what somebody did for a piece, in the languages readers meet. Who writes counts; who edits, photographs,
 * translates, reviews or is interviewed does not. All in lower case; the longest that fits a line's beginning wins.
 */

/** Say "wrote this" by themselves: what follows is a name, whatever it looks like. */
const WRITERS = `
match report|words and pictures by|words & pictures by|story and photos by|our reporter|our correspondent|
von unserem redakteur|von unserer redakteurin|von unserem mitarbeiter|von unserer mitarbeiterin|von unserem reporter|von unserer reporterin|
von unserem korrespondenten|von unserer korrespondentin|das interview führte|die fragen stellte|interview|text und fotos|text und bilder|text & fotos|
de notre envoyé spécial|de notre correspondant|de notre correspondante|recueilli par|texte et photos|entretien|
dal nostro inviato|dalla nostra inviata|intervista di|testo e foto|testi di|intervista|entrevista de|entrevista por|entrevista|texto y fotos|texto e fotos|
van onze verslaggever|van onze redacteur|tekst en foto's|tekst en beeld|rozmawiała|rozmawiał|rozmawiali|tekst i zdjęcia|
text och foto|text och bild|intervju|text och bilder|text a foto|rozhovor vedl|rozhovor vedla|
беседовал|беседовала|наш корреспондент|специально для|текст и фото|
取材・文|文・写真|文と写真|写真・文|写真と文|文・撮影|取材・執筆|取材|本报讯记者|本刊记者|特约记者|通讯员|
written by|words by|text by|story by|article by|report by|reporting by|posted by|published by|created by|authored by|submitted by|
contributed by|guest post by|a guest post by|blog post by|recipe by|by author|about the author|author|authors|written and directed by|
reported by|column by|analysis by|opinion by|review by|an essay by|essay by|written & directed by|with contributions from|writer|
verfasst von|geschrieben von|veröffentlicht von|erstellt von|eingestellt von|gepostet von|ein beitrag von|beitrag von|gastbeitrag von|
ein gastbeitrag von|ein artikel von|artikel von|text von|ein text von|eine analyse von|analyse von|ein kommentar von|kommentar von|
ein interview von|interview von|ein essay von|kolumne von|eine kolumne von|eine rezension von|rezension von|aufgezeichnet von|
ein bericht von|bericht von|reportage von|blog beitrag von|autor|autorin|autoren|autor/in|autor:in|über den autor|über die autorin|verfasser|verfasserin|vom|text|texte|
écrit par|publié par|rédigé par|posté par|proposé par|un texte de|texte de|propos recueillis par|article de|un article de|
auteur|auteure|autrice|auteurs|texte|texte par|
escrito por|publicado por|redactado por|texto de|texto por|un artículo de|artículo de|autora|autores|texto|reportagem de|por autor|
escrito e publicado por|postado por|enviado por|
scritto da|pubblicato da|postato da|articolo di|di autore|autore|autrice|testo di|testo|
geschreven door|gepubliceerd door|geplaatst door|door auteur|tekst|tekst door|
skriven av|publicerad av|text av|av författare|författare|skrevet af|skrevet av|tekst av|forfatter|kirjoittanut|teksti|
napisał|napisała|opublikował|opublikowała|autorstwa|dodał|dodała|przez|autorka|
napsal|napsala|autoři|vložil|přidal|
автор|авторы|автор текста|текст|опубликовал|опубликовала|написал|написала|автор статьи|добавил|
szerző|írta|yazar|yazan|yazarı|
編集委員|論説委員|解説委員|特派員|文|作者|著者|筆者|執筆|執筆者|取材・文|文・構成|撰文|撰文者|写者|記者|记者|本报记者|投稿者|投稿者名|ライター|作者|글|기자|작성자|글쓴이
`;

/** Stand before a writer and before a thousand other things: only a plain full name may follow. */
const PREPOSITIONS = 'by|von|par|por|door|av|af|di|da|de|van|от|door|przez|od';

const OTHERS = `
edited by|editing by|photo by|photos by|photograph by|photographs by|photography by|photographed by|image by|images by|picture by|pictures by|
illustration by|illustrations by|illustrated by|art by|artwork by|graphic by|graphics by|video by|translated by|translation by|translated from|
reviewed by|medically reviewed by|fact checked by|fact-checked by|produced by|directed by|interview with|designed by|design by|theme by|
powered by|sponsored by|presented by|hosted by|narrated by|curated by|additional reporting by|compiled by|last edited by|edited and published by|
last updated by|updated by|developed by|website by|site by|built by|made by|editor|editors|photo|photos|photographer|image|illustration|
translator|reviewer|credit|source|courtesy of|camera|music by|editing|fact-checker|editor in chief|publisher|published in|
foto|fotos|foto von|fotos von|bild|bilder|bild von|bilder von|illustration von|illustrationen von|illustration|grafik|grafiken|übersetzt von|übersetzung von|übersetzung|
übersetzer|übersetzerin|redaktion|bearbeitet von|interview mit|im gespräch mit|gespräch mit|video|fotograf|fotografin|quelle|titelbild|lektorat|
herausgeber|herausgegeben von|moderation|präsentiert von|
photo de|photos de|photographie de|photographies|crédit|crédits|crédit photo|traduit par|traduit de|traduction|traduction de|illustration de|édité par|entretien avec|
foto de|fotos de|imagen de|imágenes de|fotografía de|fotografía|ilustración de|traducido por|traducción de|traducción|editado por|entrevista a|entrevista con|
tradução de|traduzido por|edição de|edição|imagens|revisão|
foto di|immagine di|traduzione di|tradotto da|a cura di|illustrazione di|intervista a|
producer|producers|producteur|productrice|produzent|produzentin|productor|productora|produttore|fotografia|fotografias|fotografie|photographie|photography|photographs|fotograaf|ilustração|ilustrações|ilustración|ilustraciones|illustrazione|illustrazioni|illustratie|illustrations|ilustracje|infografia|infografía|infografik|infographic|vídeo|vidéo|
foto's|vertaald door|beeld|illustraties|zdjęcia|zdjęcie|fot|fot.|tłumaczenie|tłumaczył|redakcja|překlad|překlad z|редактор|фото|перевод|перевёл|перевод с|иллюстрации|иллюстрация|
översatt av|bilder av|fotografi|fotograf|oversat af|oversatt av|
編集|編集者|訳|翻訳|翻訳者|撮影|写真|監修|責任編集|责任编辑|責任編輯|编辑|編輯|校对|校對|摄影|攝影|翻译|翻譯|译者|譯者|译|圖|图|图片|来源|來源|聞き手|イラスト|構成|출처|사진|편집
`;

/** Words of translators in any of the languages above. */
export const TRANSLATED = /transl|übersetz|tradu|tradot|vertaal|tłumacz|překlad|перев|översatt|訳|譯|译/i;

export type Role = 'writer' | 'preposition' | 'other';

const roles = new Map<string, Role>();
const add = (words: string, role: Role): void => {
  for (const word of words.replaceAll('\n', '').split('|')) if (word && !roles.has(word)) roles.set(word, role);
};
add(OTHERS, 'other');
add(WRITERS, 'writer');
add(PREPOSITIONS, 'preposition');

/** Whether a stretch of text, in lower case, ends with words for another role than the writer's: `… photos by`. */
export function isOtherRole(text: string): boolean {
  const words = text.split(' ');
  for (let count = 1; count <= 3; count++) if (roles.get(words.slice(-count).join(' ')) === 'other') return true;
  return false;
}

/** How long the longest role words are that begin with a letter. */
const longest = new Map<string, number>();
for (const word of roles.keys()) longest.set(word.charAt(0), Math.max(longest.get(word.charAt(0)) ?? 0, word.length));

export interface Lead {
  readonly role: Role;
  /** What follows the role words. */
  readonly rest: string;
  /** A colon or a slash stood between: nobody writes sentences so. */
  readonly isMarked: boolean;
}

const GAP = /^[\s:：=＝/／|︱・.⋅–—-]{0,8}/;
const MARK = /[:：=＝/／|︱]/;
/** By its shape: a capital, a letter without case, a gap or a mark. */
const CASED_OR_BROAD = /^[Ao\s:：=＝/／|︱.@(]/;
/** What stands before role words for looks. */
const BULLETS = /^[\s□■◆◇●○▲△▼▽★☆◎※＊*（([【「~»>–—-]{1,6}/;

/** The role words a line begins with; undefined when it begins with none. */
export function leadOf(raw: string): Lead | undefined {
  const line = raw.replace(BULLETS, '');
  const most = longest.get(line.charAt(0).toLowerCase()) ?? 0;
  const lower = line.slice(0, most).toLowerCase();
  for (let length = Math.min(most, lower.length); length > 0; length--) {
    const role = roles.get(lower.slice(0, length));
    if (!role) continue;
    const after = line.slice(length);
    // `ByJane Doe`: the gap is drawn by CSS. `Byline` is another word.
    const shape = shapeOf(after.slice(0, 2));
    if (after && !CASED_OR_BROAD.test(shape)) continue;
    const gap = GAP.exec(after)?.[0] ?? '';
    if (gap === '' && (shape !== 'Aa' || shapeOf(lower.charAt(length - 1)) === 'o')) continue;
    return { role, rest: after.slice(gap.length), isMarked: MARK.test(gap) };
  }
  return undefined;
}
