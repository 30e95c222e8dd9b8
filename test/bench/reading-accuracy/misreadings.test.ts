import { describe, expect, it } from 'vitest'
import type { Truth } from '../../samples/truth'
import { misreadings } from './misreadings'

const truth = {
  file: 'a.jpg',
  fields: { name: '艾力·依明', idNumber: '11010519491231002X', seal: 'present' },
  typed: { name: '艾力·依明', idNumber: '11010519491231002X', seal: 'present' },
} as unknown as Truth
const of = (texts: string[], name?: { value: string; alternatives: string[] }): unknown =>
  misreadings(
    [truth],
    new Map([['a.jpg', texts]]),
    new Map([['a.jpg', { file: 'a.jpg', ...(name ? { fields: { name } } : {}) }]]),
  ).get('a.jpg')

describe('misreadings', () => {
  it('takes what plain readers made of a value, and what ours weighed, each once', () => {
    const texts = ['姓名艾力·依朋 公民身份号码11010519491231002X', '姓名艾力·依朋 11010519491231002x']
    expect(of(texts, { value: '艾力·依明', alternatives: ['艾力·依明', '艾力·衣明'] })).toEqual({
      name: ['艾力·衣明', '艾力·依朋'],
    })
  })

  it('leaves out what says the same, as a missing middle dot may', () => {
    expect(
      of(['姓名艾力依明 11010519491231002X'], { value: '艾力•依明', alternatives: ['艾力依明'] }),
    ).toEqual({})
  })
})
