import { entry } from './entry'

/** Where a filing goes, and of what type it is. */
export const ORDER_TERMS = [
  entry(
    'province',
    ['备案省份', '由哪个省的通信管理局审核。各省的要求不完全一样，软件按所选的省检查。'],
    [
      'filing province',
      'Whose administration decides. Provinces ask for different things; the checks follow the one chosen.',
    ],
    ['filing.province'],
  ),
  entry(
    'administration',
    ['通信管理局', '各省审核备案的机关，简称管局。最终能不能通过由它决定。', ['管局', '省通信管理局']],
    [
      'administration',
      'The province’s communications administration, which decides on a filing.',
      ['communications administration'],
    ],
  ),
  entry(
    'access-provider',
    [
      '接入商',
      '卖给你服务器或云服务的公司，例如阿里云、腾讯云。备案通过它的页面提交，它先做初审。',
      ['接入服务商', '云服务商'],
    ],
    [
      'access provider',
      'The company whose server or cloud you use. The filing goes through its console, and it checks first.',
      ['provider'],
    ],
    ['filing.accessProvider'],
  ),
  entry(
    'filing-type',
    ['备案类型', '首次备案、新增网站、换接入商、变更、注销等。由以前有没有备过案、在哪家备的推出来。'],
    [
      'filing type',
      'First filing, further service, further access, change or end. It follows from whether and where there was a filing before.',
    ],
    ['filing.type'],
  ),
  entry(
    'new-access',
    ['新增接入', '网站已经有备案号，换到或加用另一家接入商时要做的备案。', ['接入备案']],
    ['new access', 'A service that has a filing number already moves to, or adds, another access provider.'],
  ),
  entry(
    'filing-number',
    [
      '备案号',
      '通过后得到的号码：主体一个，每个网站或 App 在它后面加“-1”“-2”。要放在网站页脚。',
      ['主体备案号', '服务备案号'],
    ],
    [
      'filing number',
      'The number given after approval: one for the principal, and for each service the same with “-1”, “-2”. It belongs in the website’s footer.',
    ],
    ['principal.filingNumber', 'services[].filingNumber'],
  ),
  entry(
    'filed-with',
    ['原备案在哪家', '以前备案时用的接入商。换了接入商，备案类型就不一样。'],
    ['filed with', 'The access provider of the earlier filing. With another one the filing type is another.'],
    ['principal.filedWith', 'services[].filedWith'],
  ),
  entry(
    'order-running',
    ['未完结的订单', '在接入商那里已经开始、还没有结束的备案。没结束之前通常不能再提交一个。'],
    [
      'running order',
      'A filing that was begun at a provider and has not ended. Until then another can usually not be handed in.',
    ],
    ['principal.orderRunning'],
  ),
  entry(
    'empty-shell',
    ['空壳主体', '主体还在备案系统里，但名下没有网站，或没有接入。可能会被注销。'],
    ['empty shell', 'A principal on record without a service or without access. It may be removed.'],
  ),
]
