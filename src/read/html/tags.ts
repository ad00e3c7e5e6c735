/** What the names of tags and classes say: which tags break the text, and what stands aside from an article. */

/** Tags that begin and end a block; custom elements do too. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

/** Tags whose text is not shown, or belongs to a control or a picture. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template title svg math iframe object embed canvas video audio picture map select option button ' +
    'textarea input datalist noframes frameset rp rt'
  ).split(' '),
);

/** Elements that stand aside whatever their class. */
const ASIDE_TAGS: ReadonlySet<string> = new Set(
  'nav aside footer figcaption dialog menu search caption amp-ad'.split(' '),
);

const ASIDE_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search dialog alertdialog banner menu menubar toolbar tablist alert tooltip'.split(
    ' ',
  ),
);

/** Words of class names and ids, each a reason by itself. */
const ASIDE_WORDS: ReadonlySet<string> = new Set(
  (
    'nav navbar navigation foot menu submenu breadcrumb breadcrumbs crumbs sidebar rail aside footer masthead topbar comment ' +
    'comments commentlist disqus respond replies related relatedposts recommended recommendations recommend promo promoted ' +
    'sponsor sponsored sponsors ad ads advert advertisement advertorial dfp outbrain taboola banner share sharing sharebar ' +
    'sharedaddy social newsletter subscribe subscription signup optin cookie cookies consent gdpr cmp popup modal overlay ' +
    'lightbox caption captions credit credits byline tags taglist topics widget widgets pagination pager teaser teasers ' +
    'trending popular mostread toc infobox navbox metadata pullquote pull quotebox skip login search donate donation ' +
    'membership upsell hatnote noprint printfooter reflist references sitemap tooltip ticker weather poll quiz bio authorbio ' +
    'copyright disclaimer callout readmore seealso'
  ).split(' '),
);

/** Such words grown together with another: "thumbcaption". */
const ASIDE_ENDING =
  /.(?:caption|sidebar|navbar|navbox|infobox|comments|sharing|newsletter|breadcrumbs?|regwall|banner|popup)$/u;

/** Words that tell only together: an author's portrait is aside, an author's text is not. */
const ASIDE_PAIR = /\bauthor (?:box|bio|card|info|profile)\b/u;

/** Words that hide: shown to a screen reader, or not at all. */
const HIDDEN_WORDS: ReadonlySet<string> = new Set('hidden invisible'.split(' '));

const HIDDEN_NAMES =
  /\b(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|offscreen|d-none|is-hidden|print-only)\b/iu;

/** Inside a line, what is no part of it: edit links, credits. */
const INLINE_ASIDE = /\b(?:mw-editsection|noprint|credit|caption|tooltip(?:text)?|pull-?quote|share|ad)\b/iu;

/** The number of a note. */
const NOTE_MARK = /\b(?:reference|footnote|fn-?ref|cite_ref|endnote)/iu;

/** The first reason why an element stands aside, or null. */
export function asideReason(tag: string, attributes: Readonly<Record<string, string>>): string | null {
  if (ASIDE_TAGS.has(tag)) return tag;
  const role = attributes.role?.toLowerCase();
  if (role !== undefined && ASIDE_ROLES.has(role)) return role;
  if (isHidden(attributes)) return 'hidden';
  const words = nameWords(attributes);
  if (ASIDE_PAIR.test(words.join(' '))) return 'author';
  return words.find((word) => ASIDE_WORDS.has(word) || ASIDE_ENDING.test(word)) ?? null;
}

export function isInlineAside(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (isHidden(attributes)) return true;
  if (tag === 'sup' && NOTE_MARK.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) return true;
  return tag !== 'a' && INLINE_ASIDE.test(attributes.class ?? '');
}

/** Whether a tag begins and ends a block, by its name or by its own style. */
export function isBlock(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    BLOCK_TAGS.has(tag) ||
    tag.includes('-') ||
    /display\s{0,9}:\s{0,9}(?:block|flex|grid)/iu.test(attributes.style ?? '')
  );
}

export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  if (/(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu.test(attributes.style ?? '')) return true;
  const names = attributes.class ?? '';
  return HIDDEN_NAMES.test(names) || names.split(/\s+/u).some((name) => HIDDEN_WORDS.has(name.toLowerCase()));
}

/** The words of an element's class and id: "storyBody article__share-bar" → story, body, article, share, bar. */
export function nameWords(attributes: Readonly<Record<string, string>>): string[] {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 500);
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
