import type { Language } from './language'

/** A term of the field or of this program, explained in a sentence or two, in both languages. */
export interface GlossaryEntry {
  readonly id: string
  /** `also`: other words for it, by which it is found in sentences too. */
  readonly words: Readonly<
    Record<Language, { readonly term: string; readonly also?: readonly string[]; readonly means: string }>
  >
  /** Fields of the draft that this explains, without list numbers. */
  readonly paths?: readonly string[]
}

const entry = (
  id: string,
  [zhTerm, zhMeans, zhAlso = []]: readonly [string, string, (readonly string[])?],
  [enTerm, enMeans, enAlso = []]: readonly [string, string, (readonly string[])?],
  paths: readonly string[] = [],
): GlossaryEntry => ({
  id,
  words: {
    'zh-CN': { term: zhTerm, also: zhAlso, means: zhMeans },
    en: { term: enTerm, also: enAlso, means: enMeans },
  },
  paths,
})

const person = (end: string): string[] => [`principal.responsible.${end}`, `services[].responsible.${end}`]

/** Every term that the window explains; hover texts, the field's own explanation and the list in the help come from here. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  entry(
    'filing',
    ['备案', '网站或 App 在中国大陆开通之前，向省通信管理局登记“谁、用什么域名、做什么”。由接入商代为提交。'],
    [
      'filing',
      'Before a website or app opens in mainland China, who runs it, under which domain and for what is put on record with the province’s administration. The access provider hands it in.',
      ['ICP filing'],
    ],
  ),
  entry(
    'principal',
    [
      '主体',
      '来备案的人或单位，备案号就登记在它名下。个人备案时是本人，单位备案时是营业执照上的单位。',
      ['主办单位', '主办者'],
    ],
    [
      'principal',
      'The person or organisation that files; the filing number is theirs. For a person it is the person, for an organisation the one on its licence.',
      ['filer'],
    ],
    ['principal', 'principal.name'],
  ),
  entry(
    'nature',
    ['单位性质', '主体是哪一类：企业、个人、事业单位、社会团体等。它决定要交哪种证件。'],
    [
      'nature',
      'What kind of principal it is: enterprise, person, public institution and so on. It decides which certificate is wanted.',
    ],
    ['principal.nature'],
  ),
  entry(
    'responsible-person',
    [
      '负责人',
      '为主体或某个网站、App 联系和负责的自然人。管局和接入商会打电话核实。',
      ['主体负责人', '服务负责人'],
    ],
    [
      'responsible person',
      'The natural person who answers for the principal or for one website or app. The provider and the administration may call them.',
    ],
    ['principal.responsible', 'services[].responsible', ...person('name')],
  ),
  entry(
    'legal-representative',
    [
      '法定代表人',
      '营业执照上写明的负责人。多数省份希望主体负责人就是他；不是的话，可能要交授权书。',
      ['法人代表'],
    ],
    [
      'legal representative',
      'The head whom the licence names. Most provinces want the principal’s responsible person to be this one; if not, an authorisation letter may be wanted.',
    ],
    person('isLegalRepresentative'),
  ),
  entry(
    'certificate-number',
    ['证件号码', '照证件逐个抄写。营业执照是 18 位统一社会信用代码，身份证是 18 位，末位可能是 X。'],
    [
      'certificate number',
      'Copied from the certificate character by character. On a licence it is the 18-character credit code; an identity card has 18, the last may be X.',
    ],
    [
      'principal.certificate.number',
      ...person('certificate.number'),
      'services[].domains[].owner.certificateNumber',
    ],
  ),
  entry(
    'credit-code',
    ['统一社会信用代码', '单位的 18 位号码，印在营业执照上。最后一位由前 17 位算出，抄错一位就能看出来。'],
    [
      'credit code',
      'An organisation’s number of 18 characters, printed on its licence. The last follows from the other 17, so one wrong character shows.',
      ['unified social credit code'],
    ],
  ),
  entry(
    'certificate-address',
    ['证件住所', '营业执照或身份证上印的地址，照抄，包括标点。'],
    ['certificate address', 'The address printed on the licence or identity card, copied as it stands.'],
    ['principal.certificate.address'],
  ),
  entry(
    'valid-until',
    ['证件有效期', '证件上写的截止日期；写“长期”的选长期。快到期的证件可能不被接受。'],
    [
      'validity of a certificate',
      'The last day that the certificate states, or “long-term”. One that ends soon may not be accepted.',
    ],
    ['principal.certificate.validUntil', ...person('certificate.validUntil')],
  ),
  entry(
    'business-scope',
    ['经营范围', '营业执照上列的业务。网站内容超出它时，可能会被问到。'],
    ['business scope', 'The business that the licence lists. Content beyond it may be asked about.'],
    ['principal.certificate.businessScope'],
  ),
  entry(
    'postal-address',
    ['通信地址', '能收到信的地址，要写到门牌和房间。可以与证件住所不同。'],
    [
      'postal address',
      'Where letters arrive, with house and room number. It may differ from the address on the certificate.',
    ],
    ['principal.postalAddress'],
  ),
  entry(
    'region',
    ['行政区划代码', '省、市、区县各两位，共六位，例如 330106 是杭州市西湖区。', ['地区代码']],
    [
      'division code',
      'Six digits: two each for province, city and county, such as 330106 for Xihu District in Hangzhou.',
    ],
    ['principal.region'],
  ),
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
  entry(
    'emergency-number',
    ['应急电话', '手机打不通时能找到负责人的另一个号码，不能与手机号相同。', ['应急联系电话']],
    [
      'emergency number',
      'Another number by which the responsible person is reached; not the same as the mobile.',
    ],
    person('emergencyPhone'),
  ),
  entry(
    'segment',
    ['号段', '手机号的前七位，能看出号码属于哪个省。有的省要求用本省号码。'],
    [
      'segment',
      'The first seven digits of a mobile number, which tell its province. Some provinces want one of their own.',
    ],
    person('mobile'),
  ),
  entry(
    'landline',
    ['固定电话', '办公电话，带区号。没有可以留空，除非所在省要求。', ['办公电话']],
    [
      'landline',
      'The office telephone with its area code. It may stay empty unless the province asks for it.',
    ],
    person('landline'),
  ),
  entry(
    'email',
    ['电子邮箱', '接收通知的邮箱。不同主体共用一个邮箱，可能会被问到。'],
    ['e-mail', 'Where notices arrive. Several principals with one address may be asked about.'],
    person('email'),
  ),
  entry(
    'portrait-side',
    ['人像面', '身份证有照片和姓名、号码的一面。', ['国徽面']],
    [
      'portrait side',
      'The side of the identity card with photo, name and number; the other, with issuer and dates, is the emblem side.',
      ['emblem side'],
    ],
  ),
  entry(
    'verification-sheet',
    [
      '真实性核验单',
      '有的省要的一张表，负责人签字、单位盖章，承诺资料真实。软件可以照草稿填好供打印。',
      ['核验单'],
    ],
    [
      'verification sheet',
      'A form that some provinces want, signed and sealed, saying that all is true. The app fills it in for printing.',
    ],
  ),
  entry(
    'authorisation-letter',
    ['授权书', '负责人不是法定代表人时，由单位写明授权给谁。'],
    [
      'authorisation letter',
      'When the responsible person is not the legal representative: whom the organisation authorises.',
    ],
  ),
  entry(
    'commitment-letter',
    ['承诺书', '按省里的格式写的保证，签字盖章后上传。'],
    ['commitment letter', 'A pledge in the province’s form, signed, sealed and uploaded.'],
  ),
  entry(
    'site-plan',
    ['网站建设方案书', '有的省或有前置审批的网站要交，写明网站做什么、怎么管。'],
    [
      'site plan',
      'Wanted by some provinces, or with a prior approval: what the website does and how it is run.',
    ],
  ),
  entry(
    'residence-permit',
    ['居住证', '在户籍以外的省备案时，有的省要它或暂住证明。'],
    ['residence permit', 'For filing in another province than one’s own; some provinces want it.'],
  ),
  entry(
    'package-name',
    ['包名', 'App 的唯一标识，例如 cn.example.app，开发者打包时定下。'],
    ['package name', 'The app’s own identifier, such as cn.example.app, set by its developer.'],
    ['services[].app.packageName'],
  ),
  entry(
    'public-key',
    ['公钥', '给 App 签名的证书里公开的那一半，从签名证书里读出。签名栏填证书的 MD5 或 SHA-1。'],
    [
      'public key',
      'The public half of the certificate that signs the app; the signature field takes the certificate’s MD5 or SHA-1.',
    ],
    ['services[].app.publicKey', 'services[].app.signature'],
  ),
  entry(
    'draft',
    ['草稿', '你在这里填的一份备案和它的图片。只在这台电脑，不会自己提交。'],
    [
      'draft',
      'What you entered about one filing, with its pictures. It stays on this computer and is never handed in by itself.',
    ],
  ),
  entry(
    'material',
    ['材料', '随备案交的图片或 PDF，例如营业执照、身份证。', ['材料位置']],
    [
      'material',
      'A picture or PDF that goes with the filing, such as the licence or identity card.',
      ['materials'],
    ],
  ),
  entry(
    'reading-confidence',
    ['读取把握', '软件认字有多大把握。低的要看一眼原图；它不表示资料对不对。'],
    [
      'reading confidence',
      'How sure the app is of what it read. When low, look at the picture; it says nothing about whether the value is right.',
    ],
  ),
  entry(
    'unsure',
    ['拿不准', '读到的与键入的看起来不同，或读得不清，软件不下结论，请你看原图。'],
    [
      'unsure',
      'What was read and what was typed seem to differ, or it was read badly: the app does not decide, please look.',
    ],
  ),
  entry(
    'block',
    ['必改', '照这样提交很可能被驳回，改好之前不能直接打包。'],
    ['must fix', 'Submitted like this it will probably be refused; packaging waits until it is mended.'],
  ),
  entry('risk', ['风险', '可能被驳回，建议先处理。'], ['risk', 'May be refused; better mended first.']),
  entry(
    'confirm',
    ['待确认', '只有你知道对不对，软件判断不了。'],
    ['your call', 'Only you can tell whether it is right.'],
  ),
  entry(
    'hint',
    ['提示', '可以更好，或只有弱的依据。不改也不会挡住打包。'],
    ['hint', 'Could be better, or rests on a weak source. It never stops the package.'],
  ),
  entry(
    'passed',
    ['通过', '这条规则看过了，没有发现问题。不代表管局一定同意。'],
    ['passed', 'The rule was applied and found nothing. That is no promise of the administration’s.'],
  ),
  entry(
    'vouched',
    [
      '已由你确认',
      '软件判断不了、由你自己核对过并记下的事；不算问题，也不算通过，值一改就要重看。',
      ['由你确认'],
    ],
    [
      'Confirmed by you',
      'What the app cannot judge and you checked yourself, with a note; neither a problem nor passed, and to be looked at again once the value changes.',
    ],
  ),
  entry(
    'offline',
    ['需联网核实', '要上网才能查到的事。本软件不联网，请自己查看后打勾；它不算通过。'],
    [
      'check online',
      'What only the net can tell. The app stays offline: look it up and tick it yourself; it does not count as passed.',
    ],
  ),
  entry(
    'not-checked',
    ['未检查', '资料还不够，没法判断。不等于通过。'],
    ['not checked', 'There is not enough to judge by. That is not a pass.'],
  ),
  entry(
    'basis',
    ['依据', '一条规则的出处：哪份文件、哪一天复核。'],
    ['basis', 'Where a rule comes from: which text, as reviewed on which day.'],
  ),
  entry(
    'basis-strength',
    ['依据强度', '出处有多可靠：高、中、低。低的只作提示，不会挡住打包。'],
    [
      'strength of the basis',
      'How reliable the source is. A weak one gives hints only and never stops the package.',
    ],
  ),
  entry(
    'rule-pack',
    ['规则包', '随软件附带的规则数据，有日期。各省的要求会变，提交前看一眼日期。'],
    [
      'rule pack',
      'The rules’ data that come with the app, dated. Provinces change what they want: look at the date before you submit.',
    ],
  ),
  entry(
    'copy-sheet',
    ['填报对照表', '按接入商页面的次序列出每一栏该填什么，边看边抄。'],
    ['copy sheet', 'Every field in the order of the provider’s console, with what to type there.'],
  ),
  entry(
    'package',
    ['材料包', '把材料、文书、对照表和检查报告放在一起的 zip，带去接入商那里用。'],
    ['package', 'A zip of materials, papers, copy sheet and check report, to take to the access provider.'],
  ),
  entry(
    'manifest',
    ['清单', '材料包里每个文件的大小和 SHA-256，用来看出有没有被改过。', ['SHA-256']],
    [
      'manifest',
      'The size and SHA-256 of every file in the package, by which any change shows.',
      ['SHA-256'],
    ],
  ),
  entry(
    'round',
    ['轮次', '每打包提交一次算一轮。被驳回后改好再打包，就是下一轮。'],
    ['round', 'Each package that is handed in. After a refusal the next one is the next round.'],
  ),
  entry(
    'initial-check',
    ['初审', '接入商收到后先看一遍，通过了才送到管局。', ['待初审']],
    ['initial check', 'The access provider looks first and then passes the filing on to the administration.'],
  ),
  entry(
    'refusal',
    ['驳回', '接入商或管局退回，附有原因。可以把原因粘进来，软件会指出要改的地方。'],
    [
      'refusal',
      'The provider or the administration sends it back with a reason. Paste the reason, and the places to mend are shown.',
    ],
  ),
  entry(
    'earlier-filings',
    ['历史备案', '你导入的以前的备案清单，用来发现手机号、邮箱、负责人重复使用。', ['台账']],
    [
      'earlier filings',
      'Lists of earlier filings that you imported, to notice numbers, addresses and persons used again.',
    ],
  ),
  entry(
    'template',
    ['模板', '常用内容存成的草稿，新建时照它开始。不含图片。'],
    ['template', 'A draft that new ones begin from; without pictures.'],
  ),
  entry(
    'passphrase',
    ['口令', '打开本机数据的密码，只有你知道。忘了它，只能用恢复文件打开。', ['恢复口令']],
    [
      'passphrase',
      'What opens your data; only you know it. If it is forgotten, only the recovery file opens them.',
    ],
  ),
  entry(
    'key-store',
    ['系统钥匙串', '操作系统替你保管钥匙的地方，登录电脑后自动打开。'],
    ['system’s key store', 'Where the operating system keeps the key for you; it opens when you log in.'],
  ),
  entry(
    'recovery-file',
    ['恢复文件', '存着钥匙的文件，忘了口令或换电脑时用。请放在别处，例如 U 盘。'],
    ['recovery file', 'Holds the key, for a forgotten passphrase or another computer. Keep it elsewhere.'],
  ),
  entry(
    'backup',
    ['备份', '加密数据的另一份，每天自动做，也可以自己存到别处。'],
    ['backup', 'Another copy of the encrypted data, made daily and whenever you wish.'],
  ),
  entry(
    'redaction',
    ['遮盖', '图上涂黑的部分。离开软件的图片都带着遮盖，保存的原图不变。'],
    [
      'covered part',
      'A part of a picture that is black in everything that leaves; the kept picture stays whole.',
    ],
  ),
  entry(
    'consent',
    ['本人同意', '保存别人的证件图片之前，要先得到本人同意，软件会问一次并记下日期。'],
    [
      'agreement',
      'Before pictures of a person’s documents are kept, that person has to agree; the app asks once and notes the day.',
    ],
  ),
]
