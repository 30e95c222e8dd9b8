import { MODEL_CHARACTERS } from '../../electron/core/reading/model-characters'

/** Characters of names that neither GB 2312 nor the reading model has. */
const NAME_CHARACTERS =
  '玥昇喆垚堃翀赟妘頔婳珺旻彧翾犇骉祎曌濛璟瑄甯龑郄缑洺淏晞玹珣琰瑀璠翯昕暐晔煜燊犟瑒琮瑢玘玙珅珉珩珮琇琎琤瑆瑨璈璇' +
  '璐璘璞璨瓒祐祺禛禔稔竑笪筠筱粲纮绂绡绫缃翚翥翮聿芃芊芾苡苒茀茜荇荻莜菀菡萁葳蓁蔚蔺薏藁蘅虓衎衮裒襄觐訚誉谞谦谡豫贇赪' +
  '跹轲轶辂迤逄逯遨邈邗郃郇郗鄞钊钰钺铄铖铤铧铱锃锜锟锴镕镛镠阚陟隽雯霁霈霏靓靖韫韬韶颀颉颐颢飏飒馔馥骁骅骐骢魁鲲鹄鹍' +
  '鹭麒麓麟黛鼐㛃㵑䶮𬀩𬍛𬤊𬭎𬱟𬸚𫍯𫖯𫖳𫘧𫟹𫰛𬘡𬘭𬜬𬣙𬣞𬬩𬬭𬬻𬭊𬭤𬭩𬭬𬭯𬯎𬱖𬳵𬳿𬴊𬴂昪昺晛晥晗曈曚朏枻栐桄桉桢梽棪椋楒楠榗樾橦欤歆毓沄沇沚沣泂泇泓泠洧洮洸浥' +
  '浠涓涔涞淙淦淩淯淳湉湜湲湳溁溍溦滢滪漪漻潆潍澂澄澍澔澹濂濠瀚瀛灏炅炘炜炟炫炯烜烨焌焓焕焜煊煐煚煦熠熙熹燏燚爔爽牮狄狳猗玎玓玗玚玠玢玭玳珈珊珏珑珖珙珞' +
  '珦珧珪珰珲珽琀琅琊琏琚琛琟琡琢琦琨琪琫琬琭琯琲琳琴琵琶琸瑁瑅瑔瑗瑙瑛瑜瑝瑞瑟瑧瑭瑱瑶瑷瑾璀璁璆璋璎璐璘璟璠璧璪璬璮璱璿瓅瓖屾岍岐岑岚岧岱岿峄峇峋峒峤' +
  '峥峪峻崃崇崎崑崒崚崟崧崮崴嵇嵊嵋嵎嵘嵚嵩嶂嶓嶙巘佶佺侃侑侗侹俅俣俨俪倓倞倜倢倩偀偁偓偲偲傒僖僮儆兕冏冔凇凖凯凰刘剀劭劼勍勖勰匋匡卉卓卬厍厓叒叡叶吒吔呙呤咏咲哲哿唯商' +
  '啟喤喬嘏嘒囡圳圪坃坒坤坪垕垣垭垲垿埇埈埒埕埗埠埮埴埼堉堌堎堠堨塄塍塘塱墀墉墐墡壎壡夼奕奡奭妍妤妧妫妭姈姌姝姞姣姮娉娍娓娖娞娣娫娲娴娸婕婠婧婵媖媗媛媞媱嫄嫕嫘嫚嫣嫤嫦嫪嬛嬿孖孛孜孚'

/**
 * Forms outside the standard table that names have all the same, and beside which a standard character looks alike
 * (熲 颎, 贠 负): what the model lacks is proved to be its neighbour. None that is the traditional twin of an everyday
 * character (靜): mainland certificates do not print them, and each would take proof from its twin.
 */
const UNUSUAL_CHARACTERS =
  '仝冘卲囍姮娬婞媃嫈孋崐庒弢徧惪慜憓戩抎敉斅旲昐昑昖昞昫晛晧暎暟朙杲枬栞桒梣棻椲榤毐毉汎沺泩洤浤浬浗涗涥淏淐渃渏湜湞滙漟澐澟瀅炑炛烎烱焮煇煒煕熀熒熲熺燁燡爕爗玍玏玧玹珆珎珒珗珘珧珯珱琁琄琈琍琎琞琣琱瑀瑋' +
  '瑠瑥瑬瑯璉璊璕璗璡璩瓈甹畇畬疌皊皓盁睟睺禕禩秐稘竫笁筎糸緁芠苪莛菈葏薐蘐蛮訢詡諄諟謇譞讌豊貟贇贠赟逹遖郂鄴釗釥鈊鈺鉉鋐鋕鋮錀錡鍀鍂鎏鏐鏸鐄閆闓阠霂霙霛靁靆韡頊頲頴顕顗飂馡馯駸騏驊鵾鶤鸑麇麐龏'

/** What these lack of the general standard table (通用规范汉字表, 2013; 8105 characters). */
const STANDARD_CHARACTERS =
  '啰瞭乂丏夬匜厾玕抔抃㧐芼旸吽牤沨纴玡玦拤拃㧟茓杻昉呣䏝𬉼㤘祇垱挦剋柈𠳐眊峣郤饸饹疭闿羑浕恓牁栟眬鸮䥽盉俵俶牂骎捯埵捽棻梿棁唵秾鸻馃阇焗惇郿欸揳塆靰靸椪雱睄嗞嵖铻媭鲀颎愔祾蒟楯跶跐嗐鹐亶瘆滫滃窣叆摽榖靺' +
  '靿僰豨䁖嘡嘚箓魆粿熥鋆瞋颙踒𥻗熜潟褟縠嚄螠䦃镚膙獴澥窸鞡鞬罽鳀鞨鞧藠蹚鹮霨蹽蹾齁㸆巉镴臜瓘镵齉𠙶毌邘圢伋冮氿汈氾讱扞圲圫朳朸𨙸邨屼辿伣伈癿甪邠𬇕汋䜣讻𬘓玒刬𫭟坉扽𫭢坋扺㧑毐芣苉芠𫇭杕杙杄杧尪尨轪𫐄旴旵' +
  '㕮𫵷岠呇觃伾㑇伭佖佁汧汫𣲘𣲗沘𬇙汭㳇忳忺𬣡祃诇邲诐屃𫸩岊䢺𨚕驲𫘜纻𬘘𫘝纼玤玞玱邽邿坥坰坬坽弆䢼𦭜茋苧苾枅㭎枍矼矻匼𬨂𬀪旿昄昒昈咉咇咍岨岞峂㟃囷钖牥垈侁佸㑊侂佽侘郈舠攽肸狉狝饳忞炌炆泙沺泜泃峃祋祊𫍣𬣳𬩽' +
  '鸤弢弨陑𬮿陎𬯀乸叕𬳶䌹𫠊玶珇珋珌玿韨垯垙垍耇鿍垎垟垞挓垵垏荖荁荙茽荄荓𦰡㭕柷柊枹柖郚剅䴓迺厖砆砄耏奓𪾢昽盷咡咺昳昣昤昫昡咥虷虸哃峘耑峛𪨰峗峧帡钘𫓧𬬮𬬱秬俫俙俍弇侴鸧䏡胠𦙶胈胣飐訄饻庤疢炣㶲洭洘洓洿㳚泚' +
  '浉洑洢洈洨浐㳘洴洣恔宬扂袆祏祕叚陞娀姱姤姶姽枲绖骃𬳽𬘩𫄧珛珹玼𪟝珫珒𬍤珢珕珝𫭼垾垺埆埌茝𬜯鄀莝䓖莙栻𬂩梠栴梴栒𫠆砵砠砫硁翃郪𨐈辀𬌗剕哢晅晊唝哱晐畖蚄蚆𫑡崁峿𪨶崄帨崀𬬸𬬹𬬿𬭁甡倻倴脩倕𫢸倧衃虒舥鸰朓鱽峱' +
  '𫗧竘羖羓烠烔烶烻𬊈涍浡浭浬涄涢涐浰浟浛浲涘悈悢𬒈宧窅窊窎扅扆袪袗袯隺堲疍𨺙烝砮㛚翂剟𫄨绤骍𬘫䂮珸珵琄琈堐埫晢𫮃掞埪壸㙍萚莿䓫勚䓬菂菍菼萣䓨菉䓛梼桲梾桯梣梌桹敔硔鿎硙硚硊硍勔䴕龁逴啫翈㫰晙畤跂蛃蚲𬟽啴䎃' +
  '崌崡铏𫓯𫟼铚牻笯偰偡偭㿠鄅徛衒舲鸼悆鄃瓻䝙脟䏲鱾猇猄𠅤庱庼痓䴔竫羕焆烺𬇹淟淜淴湴涴𬍡㥄惛惔悰惙寁𬤇裈祲𫍲弸弶隃婞娵婼婍婌婫婤婘𬘬𫘦绹𫟅𬘯骕絜珷琔堾堼揕㙘堧塅𪣻𡎚惎萳靬葴鄚蓇萩蒐葰葎鄑葖蒄萹棤棽棫椓椑𬃊' +
  '鹀椆棓棬椀𬷕甦酦皕詟𫐐辌棐龂𬹼牚睎晫晪晱𧿹畯斝崶嵁𫶇嵅崿翙𫖮圌圐赑赒鿏𨱇𫓶颋稌筀筜筥傃傉翛傕畬脿腘䐃腒鲃猰𫛭猯㺄馉凓鄗𫷷廋廆鄌遆旐𬮱焞𬊤欻𣸣溚湝渰㴔渟溠渼溇湣湑溞愐愃敩棨扊祼婻媆㛹媓媂媄矞𬴃𫘨缊缐骙瑃' +
  '瑓䴖瑖𤧛瑳瑂嶅瑑髢堽摛塝搒蒱蒨蓏蔀蓢蓂蒻楪榃榅楩椸楙歅𬪩碃碏𬒔碈䃅硿鄠辒𬨎𫐓䣘暕𫫇㬊暅跱蜐蜎嵲赗𫓹锳锧𬭚𬭛稑稙䅟𬕂筼筶筦筤僇艅谼貆腨腯鲉鲊鲌䲟𬶋𬶍鲏雊猺飔觟𦝼馌裛鄘鹒鄜麀阘𫔶煁煃煴煋煟煓溹滆滉溵漷滧滘' +
  '滍愭慥慆𫌀禋禘禒鹔勠戣𫘪𫘬缞耤𫞩斠摏墕墈墘摴𡐓𪤗靽鞁蔈蔊榰榑槚𣗋槜疐𬸘酺碶䃎𬒗碨𥔲𫚖䴗鹖㬎幖嶍圙𨱏锽镃馝鹙箖劄僔僎槃㙦𫚕鲖鲗鲘鲙𬶐𬶏𩽾夐飗凘廙鲝鄫熇漹漖潩漼漴㽏漈漋慬㮾𬤝褕隩嫭𬙂㻬麹漦叇墣墦薁蕰蔃鼒槱' +
  '鹝磏殣慭霅暵暲暶踦䗖蝘蝲噇噂噀罶嶲㠇嶟嶒镈镋皞皛䴘艎鹟𩾃鲪鲬觭鹠鹡鹢熛潖潵㵐澛瑬潽潾潏憭憕𬸣戭褯禤𫍽嫽遹璥璲璒憙薳黇𬞟蕗薢橞橑觱磡𥕢磜豮𫟦𬺈𫠜虤暿㬚蹅踶䗛疁㠓幪𪩘嶦𨱑馞穄篯簉衠盦螣縢鲯鲹𫗴亸𬸦羱糒燋熻' +
  '濩濋澪澽澴澭澼憺𫄷𤩽髽擿薿薸櫆檞醨繄磹磻瞫蹐蟏㘎𬭳𬭶𫔍𬭸𨱔𬭼𫔎矰穙穜穟簕簃儦魋斶𬸪谿䲠𬶟鲾𬶠鲿鳁鳂鳈鳉䗪襕襚𬶨螱嬬嬥𦈡𫄸瓀釐鬶爇鞳鞮𬟁藟藦藨鹲黡礌𥖨蹢蹜蟫䗴嚚髃镮酂馧簠簝簰鼫鼩皦臑䲢鳑鳒鹯癗𦒍旞翷䎖瀔' +
  '瀍瀌襜䴙𬙊嚭㰀鬷蠋儳儴𬶭𩾌鳚鳛麑麖彟鬒蘘欂甗𨟠巇酅髎犨𬶮𨭉㸌瀱瀼襫孅骦𬙋耰𤫉鬘趯𬺓罍鼱鳠鳡鳣爟爚灈韂糵礵鹴皭龢鳤亹籥𫚭玃醾齇觿'

/** GB 2312 as its own encoding lists it: rows 16 to 87. */
function gb2312(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let place = 0xa1; place <= 0xfe; place++) bytes.push(row, place)
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes)).replace(/[^\p{Script=Han}]/gu, '')
}

const ASCII = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((c) =>
  /[0-9A-Za-z]/.test(c),
)

/** Of Unicode's first block of Chinese characters, from which names outside every table are written too. */
const FIRST_BLOCK = { from: 0x4e00, to: 0x9fff }

/** The characters that only look for what the model lacks: some 12 800, most of which nobody is called. */
export function rarerCharacters(): readonly string[] {
  const known = new Set(modelCharacters())
  const all = Array.from({ length: FIRST_BLOCK.to - FIRST_BLOCK.from + 1 }, (_, at) =>
    String.fromCodePoint(FIRST_BLOCK.from + at),
  )
  return all.filter((character) => /\p{Script=Han}/u.test(character) && !known.has(character))
}

/** Every character that the model knows: about 8 500. */
export function modelCharacters(): readonly string[] {
  return [
    ...new Set([
      ...ASCII,
      ...gb2312(),
      ...MODEL_CHARACTERS,
      ...NAME_CHARACTERS,
      ...UNUSUAL_CHARACTERS,
      ...STANDARD_CHARACTERS,
    ]),
  ]
}
