/** Notes on facts, but for those of provinces. */
export const NOTES_ON_FACTS: Readonly<Record<string, string>> = {
  '证明材料取自 2019 年的一个分省页。': 'The proofs come from one province’s page of 2019.',
  '事业单位历来也有用 .gov.cn 的，从宽列入。':
    'Public institutions have used .gov.cn as well; taken in to be lenient.',
  '拼音写法为推得。': 'The spellings in pinyin are derived.',
  '名称结尾的用字为推得，只用来请人看一眼。':
    'The characters at the end of names are derived, and only ask for a look.',
  '不设区县的市以 00 结尾。': 'A city without counties ends in 00.',
  '字数只见于接入商。': 'Only providers give the number of characters.',
  'SEED 只说个人不能备单位内容，注销后重备出自腾讯云。':
    'Alibaba Cloud’s list of refusals only says that a person cannot file an organisation’s content; cancelling and filing anew comes from Tencent Cloud.',
  '旧版页面还收 GIF。': 'An older page takes GIF as well.',
  '各接入商为 2 至 5 MB，取最小的一个。': 'Providers allow 2 to 5 MB; the smallest is taken.',
  '两份数据都有的 110910 个号段里，110897 个的省份一致；携号转网不改变归属省。':
    'Of the 110910 segments in both sets of data, 110897 have the same province; keeping a number with another operator does not change its province.',
  '这些开头的号段只有一份数据，没有第二份可以核对。':
    'Segments that begin so are in one set of data only; there is no second one to compare.',
  '更早的说法要求四个汉字，未采用。': 'An earlier source wanted four Han characters; not taken up.',
  '有一家接入商把限制扩大到任意位置，未采用。':
    'One provider extends the limit to any position; not taken up.',
  '多省只要求说明，名称里的字样不单独作为退回的确定依据。':
    'Many provinces only ask for an explanation; such words in the name alone are no sure ground of refusal.',
  '北京、江苏有收下姓名的例子。': 'Names of persons have been accepted in Beijing and Jiangsu.',
  '另有接入商说同名本身不影响备案，应用商店会拒收。':
    'Another provider says that the same name does not hinder the filing, but that app stores refuse it.',
  '“全国”“华夏”各只有一个来源。': '“全国” (nationwide) and “华夏” (Cathay) have one source each.',
  '不在开头时多看上下文，不单独退回。':
    'Elsewhere than in front the context counts; it is no refusal by itself.',
  '由本产品补充。': 'Added by this app.',
  '来源按类列举并说明不限于例词，例词以外的由同类补足。':
    'The sources list by kind and say that the examples are not all; the rest is filled in from the same kind.',
  '这些词也有正当用法，由本产品补充，只提示风险。':
    'These words have proper uses too; added by this app, and told as a risk only.',
  '只有一个来源列出。': 'Listed by one source only.',
  '这些字只在名称末尾或括号之前才是单位字样：“学会做饭”里的“学会”不是。':
    'These are words of organisations only at the end of a name or before a bracket: “学会” (learned society) is none in “学会做饭” (learning to cook).',
  '只有一个来源列出，或只有个别省禁用。': 'Listed by one source only, or forbidden in a few provinces only.',
  '公开举例被反复使用，不作为建议给出。':
    'Public examples are used again and again; they are not offered as suggestions.',
  '企业、个体工商户、民办非企业单位和基金会的登记名称带这些字样仍要说明；机关、事业单位、医疗机构、社会团体不必。':
    'Enterprises, sole proprietors, private non-enterprise units and foundations still have to explain such words of their registered name; government bodies, public institutions, medical institutions and social organisations need not.',
  '接入商页面与一次实际退回都见到这些词；有收下姓名的例子。':
    'These words were seen on providers’ pages and in a real refusal; names of persons have been accepted.',
  '只有旧说法收“某某的个人博客”“某某的个人主页”，与他省的禁用词相反。':
    'Only an old source takes “某某的个人博客” (somebody’s personal blog) and “某某的个人主页” (somebody’s home page), contrary to other provinces’ forbidden words.',
  '“官网”只是一家接入商的写法，没有管局文本。':
    '“官网” (official site) is one provider’s wording only; there is no text of the administration.',
  '名称里这样的字串不是那个词：词夹在别的词里，或跨在两个词之间。':
    'Such a string in a name is not that word: it lies within another word, or across two.',
  '常用双字词：禁用词若正好由前一个词的末字和后一个词的首字拼成，就不算。':
    'Common words of two characters: a forbidden word does not count where the end of one and the beginning of the next make it up.',
  '行政区划名称另见行政区划表。“安康”“朝阳”一类地名也是普通词，只有带“市”“区”时才算；县、区只算全名。':
    'Names of divisions are in the table of divisions. Places such as “安康” and “朝阳” are ordinary words too and count only with “市” (city) or “区” (district); counties and districts count by their full names only.',
  '只认开头是姓、后面一两个字再接“的”“个人”的写法，常用词除外。':
    'Only a surname in front, one or two characters and then “的” (of) or “个人” (personal) are recognised; common words aside.',
  '常用四字成语与成句，不求齐全；没有列入的不会被认出。':
    'Common four-character idioms and phrases, not all of them; those not listed are not recognised.',
  '名称若只由这些写景抒情的字组成，就看不出内容。':
    'A name made up of these lyrical characters alone does not tell the content.',
  '从登记名称里切出字号用：地名、行业、组织形式之外的部分是字号。':
    'To find the trade name in a registered name: what is left beside place, trade and form.',
  '公开举例容易重名，不作为建议。':
    'Public examples are easily taken by others; they are not offered as suggestions.',
  '备注里说“不含……”的不算出现；“网站”只是自称时不算。':
    'What the remarks deny with words such as “不含” (without) does not count; neither does “网站” (website) where it only means the site itself.',
  '命名规则编号与本产品规则的对照。': 'Numbers of the naming rules beside the rules of this app.',
  '物联网号码本身是 13 位，11 位手机号一般不会这样开头。':
    'Numbers of the internet of things have 13 digits; a mobile number of 11 digits does not usually begin so.',
  '这些开头的卡有的能通话，有的只能上网。':
    'Of the cards with these beginnings some take calls, others are for data only.',
  '号段数据里没有这些开头，之后可能已经启用。':
    'The data of segments have none of these beginnings; they may have come into use since.',
  '备注里有这些词，就当作写了号码由谁使用。':
    'With one of these words, the remarks are taken to say whose the number is.',
  '区号表缺这一项，按公知信息补上。': 'Missing in the table of area codes; filled in from common knowledge.',
  '开封并入郑州本地网。': 'Kaifeng has joined Zhengzhou’s local network.',
  '铁岭并入沈阳本地网。': 'Tieling has joined Shenyang’s local network.',
  '抚顺并入沈阳本地网。': 'Fushun has joined Shenyang’s local network.',
  '巢湖撤销后分入合肥、芜湖、马鞍山。': 'Chaohu was dissolved and divided among Hefei, Wuhu and Ma’anshan.',
  '湘潭并入长沙本地网。': 'Xiangtan has joined Changsha’s local network.',
  '株洲并入长沙本地网。': 'Zhuzhou has joined Changsha’s local network.',
  '内江使用；资阳已改用028。': 'Used by Neijiang; Ziyang has changed to 028.',
  '乐山使用；眉山已改用028。': 'Used by Leshan; Meishan has changed to 028.',
  '咸阳并入西安本地网。': 'Xianyang has joined Xi’an’s local network.',
  '旧清单称“军队”。': 'Called “军队” (army) in an old list.',
  '域名用 .gov.cn 或 .政务；部分省另要政府网站域名业务审核表。':
    'The domain is under .gov.cn or .政务; some provinces also want the review form for domains of government websites.',
  '多省要求 .cn 或 .公益，部分省要编办审核表。':
    'Many provinces want .cn or .公益, some the staffing office’s review form.',
  '个体工商户按企业备案，负责人是经营者；分公司、子公司各自备案。':
    'A sole proprietor files as an enterprise, with the operator as responsible person; branches and subsidiaries file on their own.',
  '姓名、证件与负责人是同一个人。': 'Name and certificate are those of the responsible person.',
  '北京要执业许可证各页清晰完整。': 'Beijing wants every page of the practice licence, legible and complete.',
  '接入商通常要求境内签发的证件，如常驻代表机构登记证。':
    'Providers mostly want a certificate issued in mainland China, such as the registration of a representative office.',
  '没有这一家的资料，按主管部门表单的次序和各家里最严的限制。':
    'Nothing is known of this provider: the order is that of the authority’s form, and the limits are the strictest of all providers.',
  '一单能填几个网站随省份不同，每个网站一个域名。':
    'How many websites an order takes differs by province; each website has one domain.',
  '单位一单最多 10 个网站，个人 1 个；有的省只收 1 个域名。':
    'An organisation’s order takes up to 10 websites, a person’s 1; some provinces take 1 domain only.',
  '没有写死的上限；建议单位一单交 3–5 个网站，个人 1 个。':
    'There is no fixed limit; 3–5 websites an order are advised for organisations, 1 for persons.',
  '取几家里最少的一种：个人一单 1 个网站，每个网站一个域名。':
    'The least that any provider takes: 1 website in a person’s order, one domain for each website.',
  '没有查到收不收水印，不加更稳妥。': 'Whether watermarks are taken was not found; none is safer.',
  '加水印时只能写“仅供备案使用”，不能盖住文字和图像。':
    'A watermark may only say “仅供备案使用” (for filing only) and must not cover text or picture.',
  '可以加，字要少，不能盖住重要信息。': 'Allowed with few words that cover nothing important.',
  '单位非营业执照的证件是否也要现场拍，没有查到。':
    'Whether an organisation’s certificate other than a business licence is photographed live too was not found.',
  '旧版控制台的说法，小程序的上限没有查到。':
    'As the old console has it; the mini program’s limit was not found.',
  '页面没有这一项时，拼在证件下面成一张图；要现场拍的，把两张证件摆在一起拍。':
    'Where the page has no place for it, it goes below the ID in one picture; where pictures are taken live, the two are laid side by side.',
  '页面没有这一项时，和主办单位证件拼成一张图。':
    'Where the page has no place for it, it goes into one picture with the principal’s certificate.',
  '没有这一项，和身份证拼成一张图上传。':
    'There is no place for it: uploaded in one picture with the ID card.',
  '传到“其他附件”。': 'Uploaded under “其他附件” (other attachments).',
  '几份资料可以分别传到“其他附件”，只收图片。':
    'Several papers can be uploaded one by one under “其他附件” (other attachments), as pictures only.',
  '有单独的一项就分开传；没有就拼在身份证下面成一张图。':
    'Uploaded apart where there is a place for it; otherwise below the ID card in one picture.',
  '栏名取自 2019 年的说明，步骤名按近年的记录；以页面为准。':
    'Box names are from instructions of 2019, names of steps from records of recent years; go by the page.',
  '栏名取自 2018–2020 年的说明，小程序里的次序可能不同；以页面为准。':
    'Box names are from instructions of 2018–2020, and the mini program’s order may differ; go by the page.',
  '主体和服务两步的栏名按知识库的说明整理，次序以页面为准。':
    'The box names of the steps for principal and service are put together from the knowledge base; for the order go by the page.',
  '按主管部门表单的次序；接入商的页面会有出入。':
    'In the order of the authority’s form; the provider’s page will differ here and there.',
  '个人的网站和 App 分两次提交。': 'A person submits website and app apart.',
  '两种说法并存：有的要求同一个人各处号码一致，有的要求一个号码只用于一个主体。':
    'Two views stand side by side: some want one person’s number to be the same everywhere, others want a number to serve one principal only.',
  '一人任几家公司的法定代表人本身不违规。':
    'To be the legal representative of several companies is in itself within the rules.',
  '来源只说同一订单里不同负责人的邮箱不能相同。':
    'The source only says that different responsible persons in one order cannot have the same e-mail.',
  '天津：手机号和证件号都不能在其他主体备过案。':
    'Tianjin: neither mobile nor certificate number may have been filed under another principal.',
  '山东：证件号和手机号都不能在其他主体备过案。':
    'Shandong: neither certificate number nor mobile may have been filed under another principal.',
  '四川：证件号不能在其他主体备过案。':
    'Sichuan: the certificate number may not have been filed under another principal.',
  '新疆：证件号和手机号都不能在其他主体备过案。':
    'Xinjiang: neither certificate number nor mobile may have been filed under another principal.',
  '自己网站上的公司新闻、企业动态栏目不算新闻信息服务。':
    'Company news and the like on one’s own website are no news service.',
  '只卖纸质书要的是出版物经营许可证，不是这一项。':
    'Selling printed books alone wants a licence to trade in publications, not this one.',
  '全国已不再作为前置审批，浙江、青海、西藏等省曾仍要文件。':
    'Nationally no prior approval any more; Zhejiang, Qinghai, Tibet and others went on asking for documents.',
  '面向高中及以下的学科培训；证照由县级以上教育部门核发。':
    'Subject training up to senior high school; licences come from education authorities of county level and above.',
  '全国自 2015 年起不再作为前置审批，河北、西藏等省曾仍要文件。':
    'Nationally no prior approval since 2015; Hebei, Tibet and others went on asking for documents.',
  '部分省已由资格证书改为备案号，两种写法都收。':
    'Some provinces have gone over from the qualification to a filing number; both forms are taken.',
  '全国已不再审批，名称里的这些词仍常被退回；个人不能办。':
    'Nationally no longer subject to approval, yet these words in a name still often lead to a refusal; not open to persons.',
  '经营性的才要；网络游戏另要出版部门的版号。':
    'Only for commercial services; online games also want a game publication number of the publishing authority.',
  '广播电视节目制作经营许可证是另一种证件，不能代替。':
    'The licence to produce radio and television programmes is another document and cannot stand in for it.',
  '货运和租车不在此列。': 'Goods transport and car rental do not belong here.',
  '单位名称和经营范围也一并看；多省要许可文件，实际不涉及的要承诺书。':
    'The organisation’s name and scope are looked at too; many provinces want the licence, or a commitment where it does not apply.',
  '自 2022 年 3 月起须有许可，App 与小程序同样适用。':
    'Wants a licence since March 2022, also for apps and mini programs.',
  '企业不选“其他”。': 'Enterprises do not choose “Other”.',
  '企业选“单位门户网站”。': 'Enterprises choose “Portal of an organisation”.',
  '带有这些词的分句说的是“没有什么”，不当作内容的依据。':
    'A clause with these words says what there is not, and is not taken as a sign of content.',
  '个人备案只写自己的爱好、学习和生活；为单位或生意做的网站由单位备案。':
    'A person’s filing is about their own hobbies, studies and life; a website made for an organisation or a business is filed by the organisation.',
  '品牌后缀，只有其所有者能注册。': 'A brand’s suffix, under which only its owner can register.',
  '2020-07-17 才获批。': 'Approved on 2020-07-17 only.',
  '与 .tech 同一注册管理机构，建议到工信部名单页再看一眼。':
    'Of the same registry as .tech; better look once more at MIIT’s list.',
  '香港的两字母后缀，和 hk.cn 不是一回事。': 'Hong Kong’s two-letter suffix, which is not hk.cn.',
  '只有一处记载。': 'Recorded in one place only.',
  '限定注册对象。': 'Kept for certain registrants.',
  '2020 与 2022 年名单上有，2026-08 有记述说接入商页面已标为不能备案，请到工信部名单页再看一眼。':
    'On the lists of 2020 and 2022; an account of 2026-08 says that a provider’s page marks it as one that cannot be filed. Please look once more at MIIT’s list.',
  '境内体系里只有 edu.cn。': 'The mainland system has edu.cn only.',
  '境内体系里只有 gov.cn。': 'The mainland system has gov.cn only.',
  '境内体系里只有 mil.cn。': 'The mainland system has mil.cn only.',
  '2018 与 2024 年都有不能备案的记述；org.cn 是另一个可备案的后缀。':
    'Accounts of 2018 and 2024 say that it cannot be filed; org.cn is another suffix, which can.',
}
