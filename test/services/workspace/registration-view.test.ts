import { describe, expect, it } from 'vitest'
import { registrationViewSchema } from '../../../electron/contract/views'
import { domainSchema } from '../../../electron/core/filing/draft'
import { registrationView } from '../../../electron/services/workspace/registration-view'

const CN = `Domain Name: qinghe-yangben.cn
ROID: 20210318s10001s00000001-cn
Domain Status: clientTransferProhibited
Registrant: 杭州青禾样本科技有限公司
Sponsoring Registrar: 阿里云计算有限公司（万网）
Registration Time: 2021-03-18 10:20:30
Expiration Time: 2027-03-18 10:20:30`
const domain = (name: string | null, change: object = {}) => domainSchema.parse({ name, ...change })

describe('a pasted registration as the window shows it', () => {
  it('offers what is still empty, and what differs only as a change', () => {
    const view = registrationView(CN, domain('qinghe-yangben.cn', { expiresOn: '2028-01-01' }))
    expect(registrationViewSchema.parse(view)).toEqual(view)
    expect(view).toMatchObject({ problem: null, own: 0 })
    expect(view.records[0]?.fits).toBe(true)
    expect(view.records[0]?.changes).toContainEqual({
      key: 'owner.name',
      old: null,
      new: '杭州青禾样本科技有限公司',
      fillsEmpty: true,
    })
    expect(view.records[0]?.changes).toContainEqual({
      key: 'expiresOn',
      old: '2028-01-01',
      new: '2027-03-18',
      fillsEmpty: false,
    })
    expect(view.records[0]?.remarks.join('')).toContain('转移锁')
  })
  it('offers nothing of another domain', () => {
    const view = registrationView(CN, domain('yanshan-yangben.cn'))
    expect(view).toMatchObject({
      own: null,
      records: [{ name: 'qinghe-yangben.cn', fits: false, changes: [] }],
    })
  })
  it('says in a sentence that nothing was recognised', () => {
    expect(registrationView('随便写的一句话', domain(null))).toMatchObject({ records: [], own: null })
    expect(registrationView('随便写的一句话', domain(null)).problem).toMatch(/。$/)
  })
})
