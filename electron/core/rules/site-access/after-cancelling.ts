import { found } from '../answers'
import type { Rule } from '../rule'
import { orderKind } from './order-kind'

const CLOSE = '把域名的解析停掉，关闭网站，从页面撤下备案号；办过公安联网备案的也一并注销。'

export const afterCancelling: Rule = {
  id: 'site-access/after-cancelling',
  family: 'site-access',
  top: null,
  title: '注销或取消接入以后要做的事',
  severity: 'offline',
  basis: 'access-after-cancelling',
  explains:
    '注销以后网站要关闭、备案号要撤下；只取消接入的要尽快在别家接入，否则备案会被清空。要联网才看得到，所以只提醒。',
  check: ({ draft }) => {
    if (orderKind(draft) !== 'given-up') return []
    const keeps = draft.filing.type === 'cancel-access'
    return [
      found(
        'filing.type',
        keeps
          ? '取消接入以后备案号还在，但没有接入商的备案过一段时间会被清空。'
          : '注销以后，对应的域名不能再打开网站，备案号不能再用。',
        keeps ? '尽快在新的接入商办新增接入；不再用的话，办注销。' : CLOSE,
      ),
    ]
  },
}
