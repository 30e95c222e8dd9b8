import { expect, it } from 'vitest'
import { isInCompanyTypeWords } from '../../../electron/core/values/company-type-words'

it.each([
  '有限责任公司分公司(自然人投资或控股)',
  '有限责任公司(自然人投资或控股的法人独资)',
  '股份有限公司(非上市、自然人投资或控股)',
  '个体工商户',
  '有限合伙企业',
  '有限责任公司(外国法人独资)',
])('%s is written in the words of company types', (text) => {
  expect(isInCompanyTypeWords(text)).toBe(true)
})

it.each(['有限责任公司分公司(自然大投资或控股j)', '有限质任公司', '云桥科技有限公司', ''])(
  '%s is not',
  (text) => {
    expect(isInCompanyTypeWords(text)).toBe(false)
  },
)
