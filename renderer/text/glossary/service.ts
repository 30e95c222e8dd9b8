import { entry } from './entry'

/** The website or app that is filed, and its domains. */
export const SERVICE_TERMS = [
  entry(
    'service',
    ['互联网信息服务', '要备案的网站或 App。一个主体可以有好几个。', ['服务形式']],
    [
      'service',
      'The website or app that is filed. A principal may have several.',
      ['internet information service'],
    ],
    ['services[]', 'services[].kind'],
  ),
  entry(
    'service-name',
    ['服务名称', '网站或 App 的名字。不能只是域名、城市名或通用词，个人也不能用像单位的名字。', ['网站名称']],
    [
      'service name',
      'The name of the website or app: not just a domain, a city or a common word, and for a person nothing that sounds like an organisation.',
    ],
    ['services[].name'],
  ),
  entry(
    'prior-approval',
    ['前置审批', '新闻、出版、药品、金融等内容，要先有主管部门的批准文件才能备案。都不涉及也要选一下。'],
    [
      'prior approval',
      'For contents such as news, publishing, medicine or finance a licence of the authority in charge is wanted first. If none applies, say so.',
    ],
    ['services[].priorApprovals', 'services[].priorApprovals[].number', 'services[].priorApprovals[].file'],
  ),
  entry(
    'name-proof',
    ['名称依据', '名字里有受限的词时，商标注册证或批准文件能说明可以用。'],
    ['proof of the name', 'A trademark certificate or approval that allows a name with restricted words.'],
    ['services[].nameProofs'],
  ),
  entry(
    'domain',
    ['域名', '在注册商那里登记的网址，例如 example.cn。不写 www，也不写 http://。', ['首页网址']],
    ['domain', 'What is registered at a registrar, such as example.cn: without www and without http://.'],
    ['services[].domains[].name', 'services[].homepage'],
  ),
  entry(
    'domain-owner',
    [
      '域名所有者',
      '注册商登记的域名持有人。要与主体是同一个；单位的域名一般不能登记在个人名下。',
      ['域名持有者'],
    ],
    [
      'domain owner',
      'Whom the registrar names as holder. It has to be the principal; an organisation’s domain should not be in a person’s name.',
      ['owner'],
    ],
    [
      'services[].domains[].owner.name',
      'services[].domains[].owner.certificateType',
      'services[].domains[].owner.relation',
    ],
  ),
  entry(
    'registrar',
    ['注册商', '买域名的地方。它要有国内主管部门的许可。', ['域名注册商']],
    ['registrar', 'Where the domain was bought. It needs a licence from the Chinese authority.'],
    ['services[].domains[].registrar'],
  ),
  entry(
    'real-name',
    ['实名认证', '注册商核实域名持有人的证件。通过后信息要过几天才能在备案系统里查到。'],
    [
      'real-name verification',
      'The registrar checks the holder’s certificate. It takes some days until the filing system sees it.',
    ],
    ['services[].domains[].realNameVerified', 'services[].domains[].realNameVerifiedOn'],
  ),
  entry(
    'domain-certificate',
    ['域名证书', '注册商给的图片，写着域名、持有人、注册和到期日期。在注册商控制台里下载。'],
    [
      'domain certificate',
      'A picture from the registrar with domain, holder and dates; it is in the registrar’s console.',
    ],
    ['services[].domains[].registeredOn', 'services[].domains[].expiresOn'],
  ),
  entry(
    'whois',
    ['WHOIS', '公开查询域名登记信息的方式，新的叫 RDAP。把查到的整段文字粘进来，软件会自己认。', ['RDAP']],
    [
      'WHOIS',
      'The public look-up of a domain’s registration, lately RDAP. Paste the whole text; it is recognised.',
      ['RDAP'],
    ],
  ),
]
