import { describe, expect, it } from 'vitest'
import { qualitySentence, qualitySentences } from '../../../electron/core/reading/quality-sentence'
import { QUALITY_WARNINGS } from '../../../electron/core/reading/reading'
import type { QualityDetail } from '../../../electron/core/reading/reading'

const BOX: QualityDetail['box'] = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 9],
]
const NAMES: Record<string, string> = { name: '姓名', address: '住址', birth: '出生', idNumber: '号码' }
const nameOf = (field: string): string => NAMES[field] ?? field
const detail = (
  warning: QualityDetail['warning'],
  where: QualityDetail['where'],
  fields: string[] = [],
): QualityDetail => ({ warning, box: where ? BOX : null, where, fields, likely: 0.8 })

describe('qualitySentence', () => {
  it.each<[string, QualityDetail[], string]>([
    ['a light over a field', [detail('glare', 'top-left', ['name'])], '左上角可能反光，盖住了姓名'],
    ['a light over nothing', [detail('glare', 'right')], '右侧可能反光'],
    [
      'two lights, a field under both told once',
      [detail('glare', 'top', ['name', 'birth']), detail('glare', 'bottom-right', ['birth'])],
      '上部、右下角可能反光，盖住了姓名、出生',
    ],
    ['a side that is cut', [detail('cropped', 'bottom', ['idNumber'])], '下边可能没拍全，切到了号码'],
    ['two sides', [detail('cropped', 'top'), detail('cropped', 'left')], '上边、左边可能没拍全'],
    ['a third that is smeared', [detail('blur', 'bottom')], '下部可能拍糊了'],
    ['a page that is smeared', [detail('blur', null)], '整张可能拍糊了'],
    ['a copy', [detail('copy', null)], '可能是黑白复印件'],
    ['a screen', [detail('moire', null)], '可能是对着屏幕翻拍的'],
    [
      'wording over many fields',
      [detail('watermark', null, ['name', 'birth', 'address', 'idNumber'])],
      '可能加了水印，压住了姓名、出生、住址等 4 项',
    ],
  ])('%s', (_, details, what) => {
    expect(qualitySentence(details[0]!.warning, details, nameOf).what).toBe(what)
  })

  it('tells for every warning what to do, and calls all but what was measured likely', () => {
    for (const warning of QUALITY_WARNINGS) {
      const { what, remedy } = qualitySentence(warning, [], nameOf)
      expect(what.includes('可能')).toBe(warning !== 'rotated')
      expect(remedy).toMatch(/。$/)
    }
  })

  it('gives one sentence a warning, with the places that are its own', () => {
    const quality = {
      warnings: ['glare' as const, 'copy' as const],
      details: [detail('glare', 'top'), detail('copy', null)],
    }
    const all = qualitySentences({ ...quality, rotation: 0, textPx: 20 }, nameOf)
    expect(all.map(({ what }) => what)).toEqual(['上部可能反光', '可能是黑白复印件'])
    expect(qualitySentences({ warnings: ['blur'], rotation: 0, textPx: 20 }, nameOf)).toHaveLength(1)
  })
})
