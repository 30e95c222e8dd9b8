import type { DraftInput, PagePicture, StoredPage } from '../../../electron/services/storage/store-records'

/** Invented people, firms and bytes. */

export const CANARY_NAME = '金丝雀测试样例人'
export const CANARY_NUMBER = 'CANARY110101190001010000'

export const aDraft = (title = '测试草稿', change: Partial<DraftInput> = {}): DraftInput => ({
  format: 'icp-filing-draft',
  version: 1,
  title,
  filing: { province: '33', accessProvider: 'aliyun' },
  principal: { nature: 'enterprise', name: '杭州样例科技有限公司' },
  services: [{ name: '样例网', domains: [{ name: 'yangli.example' }] }],
  ...change,
})

export const aCanaryDraft = (): DraftInput =>
  aDraft('金丝雀', {
    principal: {
      name: CANARY_NAME,
      responsible: { name: CANARY_NAME, certificate: { number: CANARY_NUMBER } },
    },
  })

export const aPicture = (words = '', size = 20_000): Uint8Array => {
  const bytes = Buffer.alloc(size, words === '' ? 7 : words)
  bytes.set([0xff, 0xd8, 0xff])
  return new Uint8Array(bytes)
}

export const aPage = (page = 1, value = '样例人'): StoredPage => ({
  page,
  kind: 'id-portrait',
  kindConfidence: 0.98,
  fields: {
    name: {
      value,
      confidence: 0.97,
      box: [
        [0, 0],
        [9, 0],
        [9, 9],
        [0, 9],
      ],
      source: 'ocr',
      alternatives: [value],
    },
  },
  doubtful: {},
  rows: {},
  quality: { warnings: [], rotation: 0, textPx: 30 },
  ms: 500,
  width: 800,
  height: 500,
  outline: null,
  previewScale: 0.5,
  cropNames: ['name'],
})

export const somePictures = (page = 1, words = '样例人'): PagePicture[] => [
  { page, name: '@preview', bytes: aPicture(words, 4_000) },
  { page, name: 'name', bytes: aPicture(words, 1_000) },
]
