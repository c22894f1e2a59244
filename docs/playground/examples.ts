// Articles of the project, written for its tests, with the day each would have come out.

import national from '../../fixtures/reports/be-mac-ky-hop-quoc-hoi-2024.txt';
import district from '../../fixtures/reports/ky-hop-giua-nam-huyen.txt';
import province from '../../fixtures/reports/ky-hop-giua-nam-tinh-quang-binh-2024.txt';
import inaugural from '../../fixtures/reports/ky-hop-thu-nhat-xa-nghia-hung-2025.txt';
import type { Messages } from './messages.js';

export interface Example {
  /** The fixture that it is. */
  readonly slug: string;
  readonly name: keyof Messages['exampleNames'];
  readonly text: string;
  readonly published: string;
}

export const examples: readonly Example[] = [
  { slug: 'ky-hop-giua-nam-huyen', name: 'district', text: district, published: '2024-07-12' },
  { slug: 'ky-hop-giua-nam-tinh-quang-binh-2024', name: 'province', text: province, published: '2024-07-11' },
  { slug: 'ky-hop-thu-nhat-xa-nghia-hung-2025', name: 'inaugural', text: inaugural, published: '2025-07-03' },
  { slug: 'be-mac-ky-hop-quoc-hoi-2024', name: 'national', text: national, published: '2024-11-30' },
];
