import type { Pattern } from './patterns'

/** What the copy sheet says of consoles, their steps and boxes; the boxes’ own names stay as the console has them. */
export const COPY_SHEET_NOTES: Readonly<Record<string, string>> = {
  '阿里云 ICP 备案': 'Alibaba Cloud’s filing console',
  '腾讯云网站备案（控制台或小程序）': 'Tencent Cloud’s filing (console or mini program)',
  华为云备案系统: 'Huawei Cloud’s filing system',
  接入商的备案页面: 'The provider’s filing pages',
  '材料包里的证件图片只作演练和核对，交的是现场拍的那一张':
    'The package’s pictures of certificates are a rehearsal and for comparing only; what is handed in is the one taken live',
  '备查：页面不一定会问': 'For reference: the pages may not ask for it',
  和主体负责人是同一个人: 'The same as the principal’s responsible person',
  草稿里还没有服务: 'The draft has no service yet',
  '在服务器控制台查看，一个网站用一个': 'See the server console; each website uses one of its own',
  '和证件、域名持有者一字不差': 'To the letter as on the certificate and as the domain’s owner',
  照证件抄写: 'Copied from the certificate',
  '写到门牌号；没有门牌号的，在备注说明已是最详细地址':
    'Down to the house number; without one, say in the remarks that it is the most detailed address',
  写法定代表人姓名或单位全称: 'The legal representative’s name or the organisation’s full name',
  '手机号码，短信核验发到这个号': 'The mobile; the text message for the verification goes to this number',
  'Android 填 MD5，iOS 在同一格填 SHA-1': 'MD5 for Android; for iOS the SHA-1 in the same box',
  '用阿里云 App 扫页面上的二维码，在手机上拍证件、上传其余资料并做人脸核验':
    'Scan the page’s QR code with the Alibaba Cloud app; on the phone, photograph certificates, upload the rest and do the face verification',
  '选云服务器或填备案授权码，在控制台查看':
    'Choose the cloud server or fill in the filing authorisation code; see the console',
  和证件一字不差: 'To the letter as on the certificate',
  写真实的投资人或主管单位: 'The real investor or superior body',
  写到门牌号: 'Down to the house number',
  区号要和通信地址所在的地方一致: 'The area code is that of the postal address',
  '选“其他”的，在网站备注写明开通后的内容':
    'Where “其他” (other) is chosen, say in the website’s remarks what it will hold once it is open',
  '和主体负责人是同一个人的，勾选“同主体负责人”':
    'If it is the principal’s responsible person, tick “同主体负责人” (same as the principal’s)',
  '在“腾讯云网站备案”小程序里上传材料，网站负责人做核验':
    'Upload the materials in Tencent Cloud’s filing mini program; the person responsible for the website does the verification',
  通过验证后不能再改: 'Cannot be changed once it is verified',
  '选云服务或填备案授权码，在控制台查看':
    'Choose the cloud service or fill in the filing authorisation code; see the console',
  真实性核验要本人做: 'The verification has to be done by the person themselves',
  '上传证件原件的照片或扫描件；互联网信息服务负责人用华为云 App 或微信扫码做人脸核验':
    'Upload photos or scans of the original certificates; the person responsible for the service does the face verification in Huawei Cloud’s app or by a WeChat code',
  '有的页面不问；企业写投资人或单位全称':
    'Some pages do not ask; an enterprise writes the investor or its full name',
  '在服务器控制台查看；只有一个地址的，起始和终止填同一个':
    'See the server console; with one address only, it is both the first and the last',
  云服务器选云接入: 'For a cloud server choose cloud access',
  在服务器控制台查看地域: 'See the region in the server console',
  '多数接入商还要网站负责人用它的 App 或小程序做人脸核验':
    'Most providers also want the person responsible for the website to do a face verification in their app or mini program',
}

/** The same, where numbers and providers are named. */
export const COPY_SHEET_PATTERNS: readonly Pattern[] = [
  {
    zh: /^(和主体负责人是同一个人|草稿里还没有服务)；(.+)$/,
    en: ([one = '', note = ''], said) => `${said(one)}. ${said(note)}`,
  },
  {
    zh: /^草稿有 (\d+) 个服务，(.+)一单最多 (\d+) 个，要分几单填$/,
    en: ([n, provider = '', most], said) =>
      `The draft has ${n} services; an order at ${said(provider)} takes ${most} at most, so several orders are needed`,
  },
  {
    zh: /^有 (\d+) 个服务的域名多于 (\d+) 个，(.+)可能要分开填$/,
    en: ([n, most, provider = ''], said) =>
      `${n} of the services have more than ${most} domains; ${said(provider)} may want them apart`,
  },
]
