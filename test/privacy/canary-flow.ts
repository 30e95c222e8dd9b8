import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { addPicture, answerDialogs, ask, type Places } from './app-run'
import type { Canary } from './canary'
import { canaryHeic, canaryPdf, canaryPicture, pixelsOf } from './canary-picture'

export const PASSPHRASE = 'a canary sings quietly'
const READ_WITHIN_MS = 120_000

export interface Lived {
  readonly draftId: string
  /** A stretch of the picture's own bytes. */
  readonly pixels: Uint8Array
  readonly packaged: string
}

async function untilRead(page: Page, id: string): Promise<void> {
  const end = Date.now() + READ_WITHIN_MS
  for (;;) {
    const { materials } = await ask(page, 'draft.open', { id })
    if (materials.every(({ state }) => state === 'read' || state === 'refused')) return
    if (Date.now() > end) throw new Error('the pictures were not read in time')
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
}

async function typeCanary(page: Page, id: string, canary: Canary): Promise<void> {
  const { draft, revision } = await ask(page, 'draft.open', { id })
  draft.title = `${canary.name}的备案`
  draft.principal.nature = 'enterprise'
  draft.principal.name = '杭州样本科技有限公司'
  draft.principal.postalAddress = canary.address
  Object.assign(draft.principal.responsible, {
    name: canary.name,
    mobile: canary.mobile,
    email: canary.email,
    certificate: { type: 'resident-id', number: canary.number, validUntil: null },
  })
  await ask(page, 'draft.save', { id, revision, draft })
}

/** Walks through the window as a person does, so that the page has shown everything there is. */
async function lookAround(page: Page, canary: Canary): Promise<void> {
  await page.reload()
  await page.getByTestId('draft-row').first().click()
  for (const name of ['people', 'materials', 'findings', 'submission', 'principal']) {
    await page.getByTestId(`section-${name}`).click()
    await page.waitForTimeout(300)
  }
  await page.getByTestId('section-people').click()
  const number = page.getByTestId('field-principal.responsible.certificate.number')
  await number.click()
  // Typed and taken back: undo buffers hold it too.
  await number.press('End')
  await number.press('Backspace')
  await number.press('Control+z')
  await number.blur()
  await page.waitForTimeout(600)
  await page.evaluate((name) => (document.title = `${document.title} ${name.length}`), canary.name)
}

/** One person's whole way: typed, pictured, read, checked, packed, copied out, shown. The store ends locked. */
export async function liveThrough(
  { app, page }: { app: ElectronApplication; page: Page },
  { places, canary, root }: { places: Places; canary: Canary; root: string },
): Promise<Lived> {
  await ask(page, 'store.create', { passphrase: PASSPHRASE })
  const { id } = await ask(page, 'draft.create', { from: 'blank' })
  await typeCanary(page, id, canary)
  const sample = new Uint8Array(readFileSync(path.join(root, 'resources', 'samples', 'id-portrait.jpg')))
  const picture = canaryPicture(sample, canary)
  // Not before the person agreed.
  if (await addPicture(page, id, `${canary.name}.jpg`, picture)) throw new Error('taken without agreement')
  await ask(page, 'consent.give', { draftId: id, people: ['principal'] })
  if (!(await addPicture(page, id, `${canary.name}.jpg`, picture)))
    throw new Error('the picture was not taken')
  const phone = readFileSync(path.join(root, 'test', 'fixtures', 'formats', 'phone-on-its-side.heic'))
  if (!(await addPicture(page, id, 'phone.heic', canaryHeic(phone, canary.marks.exif))))
    throw new Error('the HEIC was not taken')
  const scan = canaryPdf(sample, { width: 1000, height: 630 }, canary)
  if (!(await addPicture(page, id, 'scan.pdf', scan))) throw new Error('the PDF was not taken')
  await untilRead(page, id)
  await lookAround(page, canary)
  const { draft } = await ask(page, 'draft.open', { id })
  await ask(page, 'draft.check', { id, draft })
  const packaged = path.join(places.out, 'package.zip')
  await answerDialogs(app, packaged)
  // The pictures, the HEIC as a JPEG, and the PDF: what is not in the package proves nothing.
  const written = await ask(page, 'package.write', {
    draftId: id,
    override: '自动测试：不完整的草稿',
    password: null,
    pictures: { fit: true, flatten: false, watermark: null },
  })
  if (!written) throw new Error('no package')
  const packed = written.entries.filter(({ name }) => /\.jpe?g$/.test(name)).length
  if (packed < 2) throw new Error(`${packed} pictures in the package`)
  if (!written.entries.some(({ name }) => name.endsWith('.pdf'))) throw new Error('no PDF in the package')
  await answerDialogs(app, path.join(places.out, 'draft.json'))
  await ask(page, 'draft.export', { id })
  const [person] = (await ask(page, 'people.list', { query: canary.number })).people
  if (!person) throw new Error('the person is not on the page of people')
  await answerDialogs(app, path.join(places.out, 'person.zip'))
  await ask(page, 'people.export', { key: person.key })
  await ask(page, 'clipboard.copy', { text: `${canary.name} ${canary.number}` })
  // What goes wrong must not tell either.
  await ask(page, 'material.picture', { draftId: id, materialId: canary.number, page: 1, crop: null }).catch(
    () => null,
  )
  await ask(page, 'draft.open', { id: canary.name }).catch(() => null)
  await ask(page, 'store.lock', {})
  return { draftId: id, pixels: pixelsOf(sample), packaged }
}

export const HOW_TO_DELETE = ['draft', 'person', 'person with drafts'] as const
export type HowToDelete = (typeof HOW_TO_DELETE)[number]

/** Takes the person out again, for good: with the draft, out of the draft, or with every draft that names the person. */
export async function deleteForGood(
  page: Page,
  { draftId }: Lived,
  canary: Canary,
  how: HowToDelete,
): Promise<void> {
  await ask(page, 'store.unlock', { passphrase: PASSPHRASE })
  if (how === 'draft') {
    await ask(page, 'draft.delete', { id: draftId })
    await ask(page, 'keeping.answer', { draftId, answer: 'delete' })
  } else {
    const [person] = (await ask(page, 'people.list', { query: canary.number })).people
    if (!person) throw new Error('the person is not on the page of people')
    await ask(page, 'people.erase', { key: person.key, how: how === 'person' ? 'places' : 'drafts' })
  }
  await ask(page, 'store.lock', {})
}
