/** What a page declares of itself: `<meta>`, JSON-LD (schema.org), microdata, `<time>`, `<title>`. */
import type { DeclaredFacts } from '../facts.js';
import type { HtmlFlow } from './flow.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Names of `<meta>` under which sites give a fact, the surer ones first. */
const META_NAMES: Readonly<Record<'title' | 'publisher' | 'published' | 'language', readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'citation_title', 'dc.title', 'dcterms.title', 'headline'],
  publisher: [
    'og:site_name',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'citation_publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'date',
  ],
  language: ['og:locale', 'dc.language', 'content-language'],
};

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|WebPage)$/u;

/** JSON-LD nests a few levels; arrays of things seldom hold more. */
const DEEPEST = 6;
const MOST_NODES = 500;

export function declaredFacts(flow: HtmlFlow): DeclaredFacts {
  const metas = metaValues(flow);
  const article = findArticle(flow.jsonLd);
  const meta = (fact: keyof typeof META_NAMES) => META_NAMES[fact].map((name) => metas.get(name)).find(Boolean);
  return {
    title: meta('title') ?? stringOf(article?.headline),
    publisher: nameOf(article?.publisher) ?? meta('publisher') ?? nameOf(article?.sourceOrganization),
    published: stringOf(article?.datePublished) ?? meta('published') ?? markedDate(flow),
    language: flow.language ?? stringOf(article?.inLanguage) ?? meta('language'),
  };
}

/** "Harbour reopens | Belmar Gazette" → the longest part. */
export function titleWithoutSite(title: string): string | undefined {
  const parts = title.split(/\s+[|»·–—-]\s+|\s+::\s+/u).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '') || undefined;
}

function metaValues({ metas }: HtmlFlow): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of metas) {
    const name = (meta.property ?? meta.name ?? meta.itemprop ?? meta['http-equiv'])?.toLowerCase();
    const content = meta.content?.trim();
    if (name !== undefined && content && !values.has(name)) values.set(name, content);
  }
  return values;
}

/** Microdata first; else the first `<time>` of the page that names a day. */
function markedDate({ marked }: HtmlFlow): string | undefined {
  const dates = marked.map(({ attributes }) => ({
    property: attributes.itemprop,
    value: attributes.datetime ?? attributes.content ?? '',
  }));
  const published = dates.find(({ property, value }) => property === 'datePublished' && value !== '');
  const timed = dates.find(({ property, value }) => property !== 'dateModified' && /^\d{4}-\d\d/u.test(value));
  return published?.value ?? timed?.value;
}

function findArticle(scripts: readonly string[]): { readonly [key: string]: Json } | null {
  const nodes: { readonly [key: string]: Json }[] = [];
  for (const script of scripts) collectNodes(parseJson(script), nodes, 0);
  const articles = nodes.filter((node) => [node['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type))));
  return articles.find((node) => node.datePublished !== undefined) ?? articles[0] ?? null;
}

function collectNodes(value: Json, nodes: { readonly [key: string]: Json }[], depth: number): void {
  if (value === null || typeof value !== 'object' || depth > DEEPEST || nodes.length > MOST_NODES) return;
  if (isArray(value)) {
    for (const item of value) collectNodes(item, nodes, depth + 1);
    return;
  }
  nodes.push(value);
  if (value['@graph'] !== undefined) collectNodes(value['@graph'], nodes, depth + 1);
  if (value.mainEntity !== undefined) collectNodes(value.mainEntity, nodes, depth + 1);
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Null for what is no JSON: only the parser can tell. */
function parseJson(script: string): Json {
  try {
    return JSON.parse(script) as Json;
  } catch {
    return null;
  }
}

function stringOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An organisation's name, whether given as text or as a thing. */
function nameOf(value: Json | undefined): string | undefined {
  if (value === null || typeof value !== 'object') return stringOf(value);
  return isArray(value) ? nameOf(value[0]) : stringOf((value as { readonly [key: string]: Json }).name);
}
