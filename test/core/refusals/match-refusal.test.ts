import { describe, expect, it } from 'vitest'
import { matchRefusal } from '../../../electron/core/refusals/match-refusal'
import { facts } from '../../helpers/facts'

const MESSAGE = `尊敬的用户，您好！
您提交的备案申请未通过审核，驳回原因：1、域名所有者与主办单位不一致，请修改域名实名信息；2、网站名称“某某网”不规范。
3.主体负责人非法定代表人
请修改后重新提交。`

describe('matchRefusal', () => {
  it('maps each sentence of a message', () => {
    const parts = matchRefusal(MESSAGE, facts())
    expect(parts.map(({ kind, family }) => family ?? kind)).toEqual([
      'boilerplate',
      'boilerplate',
      'domain-owner',
      'site-name',
      'responsible-person',
      'boilerplate',
    ])
  })
})
