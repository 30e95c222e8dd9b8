/** What to do after a refusal. */
export const REFUSAL_ADVICE: Readonly<Record<string, string>> = {
  '到域名注册商处把域名实名信息改成主体的名称和证件号码，或者改用域名所有者作为主体；改完等 3 至 5 个工作日再提交。':
    'At the registrar, change the domain’s real-name data to the principal’s name and number, or file with the domain’s owner as principal; then wait 3 to 5 working days and submit again.',
  '先在注册商处完成域名实名认证，通过后等 3 至 5 个工作日，信息进入工信部的库再提交。':
    'Have the domain’s real-name verification done at the registrar; once it has passed, wait 3 to 5 working days until MIIT has the data, then submit.',
  '给域名续费，一般要剩余 3 个月以上；续费后等注册信息更新再提交。':
    'Renew the domain; more than 3 months are usually wanted. Submit once the registration shows the new date.',
  '把域名转入工信部批复的境内注册商，转入完成并重新实名后再提交。':
    'Transfer the domain to a registrar in mainland China that MIIT has approved; submit once the transfer and a new real-name verification are done.',
  '这个后缀没有获得批复就不能备案，请换成已获批复后缀的域名。':
    'A suffix without approval cannot be filed; please take a domain with an approved one.',
  '填写注册的主域名，不带 www、协议和路径。': 'Fill in the registered domain, without www, protocol or path.',
  '到注册商下载最新的域名证书，要看得清域名、所有者和到期日。':
    'Download the latest domain certificate at the registrar; domain, owner and expiry have to be legible.',
  '先请域名原来的备案主体注销这个域名的备案，或者在原主体下办理；拿不到配合时准备域名持有证明找管局处理。':
    'First ask the former principal to cancel the filing of this domain, or file under that principal. If nobody there helps, go to the administration with the domain certificate.',
  '换一个与内容相关的名称：3 个汉字以上，不用纯数字、纯字母、域名和特殊符号，也不用国字头和敏感词。':
    'Take another name that fits the content: at least 3 Han characters; no mere digits or letters, no domain, no special characters, no “China” or “national” in front, no sensitive words.',
  '改用单位全称或简称做名称；要用品牌名就上传商标注册证，并在备注里说明网站做什么。':
    'Use the organisation’s full or short name. For a brand, upload the trade mark certificate and say in the remarks what the website is for.',
  '个人网站的名称不能涉及行业、企业、产品、人名和地名，换一个贴近个人爱好或记录的名称。':
    'A personal website’s name may not speak of trades, companies, products, persons or places; take one close to a hobby or a diary.',
  '单位把备案省改成证件住所所在的省；个人看备案省收不收居住证，不收就回证件所在的省备案。':
    'An organisation files in the province of the address on its certificate. For a person, see whether the province takes a residence permit; if not, file where the ID was issued.',
  '按实际用途改内容和服务内容选项；个人不要放单位、行业和经营内容。':
    'Change content and service content to what the website is really for; a person’s website should not show an organisation, a trade or business.',
  '先取得主管部门的批准文件，填写批准号并上传；实际不涉及的，改掉名称、内容和备注里相关的说法。':
    'Get the authority’s approval first, fill in its number and upload it. If it doesn’t apply, change the words in name, content and remarks that suggest it.',
  '换成在有效期内、看得清的批准文件，编号与填写的一致。':
    'Put in an approval that is valid and legible, with the number as filled in.',
  '取得金融主管部门的批准文件再备案；没有金融业务的，按管局要求写不涉及的承诺，或变更名称和经营范围。':
    'Get the approval of the financial authority before filing. Without any financial business, give the commitment that the administration asks for, or change name and scope.',
  '分公司、子公司各是各的主体，网站属于谁就用谁的证件备案。':
    'Branches and subsidiaries are principals of their own; file a website with the certificate of the one it belongs to.',
  '按原件重新拍照或彩色扫描：四角完整、不反光、不遮挡、字看得清。':
    'Photograph or scan the original in colour: all four corners, no glare, nothing covered, legible.',
  '按管局的清单把证件补齐，正反两面都要。':
    'Complete the certificates by the administration’s list, both sides.',
  '对照最新的证件原件逐字改成一致；证件换过的，上传新证件。':
    'Compare with the latest certificate character by character; if it was replaced, upload the new one.',
  '先到登记机关消除经营异常；已注销或吊销的主体不能备案，换一个在业的主体。':
    'First have the irregularity removed at the registration authority. A principal that is cancelled or revoked cannot file; take one in operation.',
  '以登记机关公示的最新信息为准改正，并上传最新证件；公示还没更新的等更新后再提交。':
    'Correct it to what the registration authority publishes and upload the latest certificate; if that isn’t updated yet, wait until it is.',
  '换上最新的、还有 3 个月以上有效期的证件，有效期照国徽面填写。':
    'Put in the latest ID, valid for more than 3 months, and fill in the validity as on the emblem side.',
  '换上在有效期内的主体证件，有效期照原件填写。':
    'Put in a certificate that is valid and fill in the validity as on the original.',
  '对照身份证原件逐位核对姓名和号码，改成一致。':
    'Compare name and number with the ID card, character by character.',
  '按备案省对个体工商户、分公司的要求写名称、盖章；没有字号和公章的，在备注里说明。':
    'Write the name and seal as the province wants it for sole proprietors and branches; without a trade name or a seal, say so in the remarks.',
  '下载备案省的承诺书或责任告知书，按要求签名、盖章后上传。':
    'Download the province’s commitment or notice of responsibility, sign and seal it as asked, and upload it.',
  '按备案省的模板写网站建设方案书，盖章后上传。':
    'Write the website construction plan on the province’s template, seal it and upload it.',
  '把主体负责人改成法定代表人；备案省收授权书的，也可以上传法定代表人签字、单位盖章的授权书。':
    'Make the legal representative the responsible person; where the province takes one, upload an authorisation letter signed by the legal representative and sealed by the organisation.',
  '上传备案省要求的授权书：写明授权谁做什么，由法定代表人签字、单位盖公章。':
    'Upload the authorisation letter that the province wants: who is authorised to do what, signed by the legal representative and sealed by the organisation.',
  '网站负责人填单位里真正管网站的人，按备案省的规定由法定代表人或被授权人担任；个人备案就填本人。':
    'Name the one who really looks after the website, by the province’s rules the legal representative or an authorised person; for a person, themselves.',
  '负责人要年满 18 周岁，换一位符合年龄的负责人，或按备案省的规定补材料。':
    'A responsible person must be 18 or older; name another, or add the papers the province asks for.',
  '换成备案省号段的手机号码，先问清备案省是否一定要本省号码。':
    'Take a mobile number issued in the province; ask first whether it really insists.',
  '换成中国移动、电信、联通、广电的普通号码，不用虚拟运营商、物联网和卫星号段。':
    'Take an ordinary number of China Mobile, Telecom, Unicom or Broadnet, not one of a virtual operator, of the internet of things or of a satellite.',
  '确认号码能接通，审核期间保持开机，不要拦截 12381 和接入商的来电；换了号就改成新的。':
    'See that the number can be reached, keep the phone on during the review, and don’t block calls from 12381 and the provider; if the number changed, fill in the new one.',
  '逐位核对号码；座机带上区号，分机用“-”隔开。':
    'Check the number digit by digit; a landline with its area code, an extension behind “-”.',
  '在订单里下载备案省的核验单，照要求填全、签字、盖章、不涂改，再上传清楚的扫描件。':
    'Download the province’s verification sheet in the order, fill it in, sign and seal it as asked without corrections, and upload a clear scan.',
  '换一个没有在别的主体备案里用过的号码；原来的备案是自己的，就先把那边的号码改掉。':
    'Take a number that no other principal’s filing uses; if that filing is yours, change the number there first.',
  '应急电话换成与手机不同的号码；两位负责人不是同一人时，手机和邮箱各用各的。':
    'Take another emergency number than the mobile; where two people are responsible, each uses their own mobile and e-mail.',
  '核对区域、单位性质、证件类型、证件号码和域名；多半是名称或号码填错一个字，改对后类型会跟着变。':
    'Check region, nature, type and number of the certificate and the domain; mostly one character of name or number is wrong, and the type follows once it is mended.',
  '先完成或撤销另一个在途订单，再提交这一个。':
    'Finish or withdraw the other order first, then submit this one.',
  '先注销没有网站的旧主体，再按首次备案提交。':
    'First cancel the old principal that has no website, then submit as a first filing.',
  '主体在工信部已有备案，用当时的证件类型和号码填写；证件换过的先做变更备案，再新增。':
    'The principal is on record at MIIT: use the certificate type and number of that time. If the certificate was replaced, change the filing first, then add to it.',
  '备案号下来之前停掉域名解析或关闭网站，拿到号再开通。':
    'Stop the domain’s resolution or close the website until the number is there, then open it.',
  '让已备案的网站能打开，在首页底部放备案号并链接到 https://beian.miit.gov.cn。':
    'See that the filed website opens and shows its number at the foot of the home page, linked to https://beian.miit.gov.cn.',
  '用接入商在境内的、自己账号下的服务器；接入商以外或境外的地址不能用。':
    'Use a server of the provider in mainland China under your own account; addresses elsewhere or abroad don’t do.',
  '在备注里用 20 个字以上说明网站做什么、不涉及哪些内容。':
    'Say in the remarks, in 20 characters or more, what the website is for and what it doesn’t touch.',
  '通信地址写到门牌号和房间号；没有更细的，在备注里写明已是最详细地址。':
    'Write the address down to house and room number; if there is nothing finer, say so in the remarks.',
  '提交后 24 小时内完成短信核验：填验证码、手机号码和证件后六位；超时就重新提交。':
    'Do the verification by text message within 24 hours: code, mobile number and the last six characters of the ID; if it lapsed, submit again.',
  '由网站负责人本人在接入商的 App 里重做人脸或视频核验：正对镜头、光线均匀、背景干净。':
    'Let the person responsible for the website do the face or video verification again in the provider’s app: facing the camera, even light, plain background.',
  'Android 填签名证书的 MD5，iOS 填 SHA-1；公钥和签名取自正式发布的证书。':
    'Android takes the MD5 of the signing certificate, iOS the SHA-1; key and signature come from the certificate of the release.',
  '包名、平台和图标照实际发布的安装包填写；各平台名称不同就分开备案。':
    'Fill in package name, platform and icon as in the released package; names that differ by platform are filed apart.',
  '把网站或域名拆成几个订单，分别提交。': 'Split websites or domains into several orders.',
}
