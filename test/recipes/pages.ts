// The pages of fixtures/pages, and the articles that they show.
import { readFileSync } from 'node:fs';

export const folder = new URL('../../fixtures/pages/', import.meta.url);

export interface ArticlePage {
  readonly page: string;
  /** The article of fixtures/reports that it shows. */
  readonly slug: string;
}

export const articlePages: readonly ArticlePage[] = [
  { page: 'huyen.html', slug: 'ky-hop-giua-nam-huyen' },
  { page: 'tinh.html', slug: 'ky-hop-giua-nam-tinh-quang-binh-2024' },
  { page: 'xa.html', slug: 'ky-hop-thu-nhat-xa-nghia-hung-2025' },
];

export function readPage(page: string): string {
  return readFileSync(new URL(page, folder), 'utf8');
}

export function readArticle({ slug }: ArticlePage): { readonly text: string; readonly published: string } {
  const read = (ending: string): string => readFileSync(new URL(`../../fixtures/reports/${slug}${ending}`, import.meta.url), 'utf8');
  return { text: read('.txt'), published: (JSON.parse(read('.json')) as { published: string }).published };
}
