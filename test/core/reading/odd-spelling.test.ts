import { describe, expect, it } from 'vitest'
import { isOddSpelling, withOnes } from '../../../electron/core/reading/odd-spelling'

describe('withOnes', () => {
  it.each([
    ['myzhoumul23demo.club', 'myzhoumu123demo.club'],
    ['l88yangben.cn', '188yangben.cn'],
    ['yangbenl23.cn', 'yangben123.cn'],
    ['xl2.cn', 'xl2.cn'],
    ['yangbenl.cn', 'yangbenl.cn'],
    ['yangbenl2b.cn', 'yangbenl2b.cn'],
    ['tong1iinfo.com.cn', 'tongliinfo.com.cn'],
    ['a1b.cn', 'a1b.cn'],
    ['1ixing88demo.org', 'lixing88demo.org'],
    ['1688demo.cn', '1688demo.cn'],
    ['samp1e.top', 'sample.top'],
    ['samp1e-1.top', 'sample-1.top'],
    ['yun1e.top', 'yun1e.top'],
  ])('takes an l before a number for its first figure, a 1 within a word for an l: %s', (read, meant) => {
    expect(withOnes(read)).toBe(meant)
  })
})

describe('isOddSpelling', () => {
  it.each(['gimu.cn', 'myl23.cn', '0l2.cn', 'a1b.cn', 'yangben.orq.cn', 'yangben.orq', '1ixing.cn'])(
    '%s is odd',
    (name) => {
      expect(isOddSpelling(name)).toBe(true)
    },
  )

  it.each(['qimu.cn', 'my123.cn', 'gift.cn'])('%s is not', (name) => {
    expect(isOddSpelling(name)).toBe(false)
  })
})
