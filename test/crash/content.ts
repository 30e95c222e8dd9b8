import { createHash } from 'node:crypto'
import { draftSchema } from '../../electron/core/filing/draft'
import type { DraftInput } from '../../electron/services/storage/store-records'
import { Random } from './random'

/** Invented drafts and pictures that follow from their number alone, so that both sides of a kill know them. */

export const KEY = new Uint8Array(32).map((_, index) => index * 11 + 3)

const LETTERS = '备案预审助手杭州样例科技有限公司网站域名负责人'

/** Longer and shorter in turn, so that saves touch one page or several. */
const remark = (revision: number): string => {
  const random = new Random(revision)
  const length = random.spread(1, 6_000)
  return Array.from({ length }, () => LETTERS[random.whole(0, LETTERS.length - 1)]).join('')
}

export const draftOf = (revision: number): DraftInput => ({
  format: 'icp-filing-draft',
  version: 1,
  title: `第 ${revision} 次`,
  filing: { province: '33', accessProvider: 'aliyun' },
  principal: { nature: 'enterprise', name: '杭州样例科技有限公司', remark: remark(revision) },
  services: [{ name: `样例网 ${revision}`, domains: [{ name: 'yangli.example' }] }],
})

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Of the draft as the store answers it. */
export const hashOfDraft = (draft: unknown): string => sha256(JSON.stringify(draft))

const expected = new Map<string, string>()

export const expectedHash = (id: string, revision: number): string => {
  const name = `${id} ${revision}`
  const known = expected.get(name)
  if (known !== undefined) return known
  const hash = hashOfDraft({ ...draftSchema.parse(draftOf(revision)), id, materials: [] })
  expected.set(name, hash)
  return hash
}

export const pictureOf = (revision: number): Uint8Array => {
  const random = new Random(revision + 1_000_000)
  const bytes = new Uint8Array(random.spread(500, 60_000)).map(() => random.whole(0, 255))
  bytes.set([0xff, 0xd8, 0xff])
  return bytes
}
