import { expect, it } from 'vitest'
import { icon } from '../../../../electron/core/rules/app/icon'
import type { MaterialFile } from '../../../../electron/core/rules/rule'
import { findings, ruleTable, type Page } from '../rule-table'
import { anApp, givenUp } from './app-drafts'

const at = 'services[0].app.icon'
const material = 'materials[0]'
const page: Page[] = [{ slot: 'app-icon', file: 'icon.png' }]
const file = (change: Partial<MaterialFile> = {}): MaterialFile[] => [
  { index: 0, size: 20_000, kind: 'png', width: 512, height: 512, ...change },
]
const draft = anApp()

ruleTable(icon, {
  passes: [
    { when: 'a small square PNG', draft, pages: page, files: file(), gives: [`passed ${material}`] },
    {
      when: 'a JPEG just as large as allowed',
      draft,
      pages: page,
      files: file({ kind: 'jpeg', size: 102_400 }),
      gives: [`passed ${material}`],
    },
    {
      when: 'its sides are unknown',
      draft,
      pages: page,
      files: file({ width: null, height: null }),
      gives: [`passed ${material}`],
    },
    {
      when: 'a file of another slot by its name',
      draft,
      pages: [{ slot: 'other', file: 'icon.png' }],
      files: file(),
      gives: [`passed ${material}`],
    },
    { when: 'a website', gives: [] },
    { when: 'an app that is given up', draft: givenUp({ icon: null }), gives: [] },
  ],
  finds: [
    { when: 'none', draft: anApp({ icon: null }), gives: [`risk ${at}`], slots: ['app-icon'] },
    {
      when: 'only another app’s',
      draft: anApp({ icon: null }),
      pages: [{ slot: 'app-icon', service: 1 }],
      gives: [`risk ${at}`],
    },
    {
      when: 'one byte too large',
      draft,
      pages: page,
      files: file({ size: 102_401 }),
      gives: [`risk ${material}`],
    },
    { when: 'a WebP', draft, pages: page, files: file({ kind: 'webp' }), gives: [`risk ${material}`] },
    { when: 'not square', draft, pages: page, files: file({ height: 511 }), gives: [`hint ${material}`] },
    {
      when: 'one good and one too large',
      draft: anApp({ icon: null }),
      pages: [
        { slot: 'app-icon', file: 'a.png' },
        { slot: 'app-icon', file: 'b.png' },
      ],
      files: [...file(), { ...file({ size: 200_000 })[0]!, index: 1 }],
      gives: [`passed ${material}`, 'risk materials[1]'],
    },
  ],
  cannotTell: [
    { when: 'the file was not opened', draft, pages: page, gives: [`not-checked ${material}`] },
    {
      when: 'only another file was opened',
      draft,
      pages: page,
      files: file({ index: 1 }),
      gives: [`not-checked ${material}`],
    },
    { when: 'its file is no material', draft, gives: [`not-checked ${at}`] },
  ],
})

it('says how large it is and may be', () => {
  const [large] = findings(icon, { draft, pages: page, files: file({ size: 102_401 }) })
  expect(large?.message).toContain('100.1 KB，上限是 100 KB')
  const [none] = findings(icon, { draft: anApp({ icon: null }) })
  expect(none?.remedy).toBe('放入 100 KB 以内的正方形图标，PNG 或 JPEG。')
})
