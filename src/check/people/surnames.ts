/**
 * Surnames of one character. Left out on purpose: those that are far more often another word in running text
 * (和 都 后 来 有 由 党 公 水 农 国 区 原 经).
 */
const SINGLE = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏韦付傅方邹熊白孟秦邱丘侯江尹薛阎闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严' +
    '莫孔向常汤康易乔赖庞樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦耿欧路柳邢岳齐梅庄辛管祝左涂谷祁舒牟卜詹关苗凌费纪靳盛童甄项曲成游阳裴席卫查屈鲍霍翁隋植甘景薄单包司柏宁柯阮桂闵解华车冉房边辜瞿穆饶' +
    '连佘池简娄敖晏苟巩占喻褚仇应臧晋窦桑阚尚佟刁麦练郁古卞楼艾冷宗匡花满骆栾牧盖幸蒙丛岑苑鄢逄商冀郎滕谌初宫冼郗卓亓楚昝揭仝肇宿滑茅符靖银迟寇巴丰展仲吉刑戚奚母苍米卿虞茹招蔺粟荆蓝撒鞠尧沙荣隆闻莘储羊惠邰' +
    '麻封芮隗邬谯宓秘祖兀伏湛仰',
)

/** Surnames of two characters that are still in use. */
const COMPOUND = new Set(
  (
    '欧阳 上官 司马 东方 独孤 南宫 夏侯 诸葛 尉迟 赫连 澹台 皇甫 濮阳 公冶 申屠 公孙 慕容 钟离 长孙 宇文 司徒 鲜于 司空 ' +
    '闾丘 令狐 呼延 端木 西门 东郭 纳兰 拓跋 完颜 叶赫 那拉 闻人 轩辕 百里 太史 宗政 淳于 单于 万俟 仲孙 第五 梁丘 左丘'
  ).split(' '),
)

/** The surname that a text begins with at `at`, compound ones first; empty when none does. */
export function surnameAt(text: string, at: number): string {
  const two = text.slice(at, at + 2)
  if (COMPOUND.has(two)) return two
  const one = text[at] ?? ''
  return SINGLE.has(one) ? one : ''
}

/** Words that begin with the character of a surname and are no names. */
const WORDS = new Set(
  (
    '高度 高效 高新 高级 高质 高中 高校 高速 高标 高层 安排 安全 安监 安徽 安置 安保 安装 任命 任务 任免 任职 任组 任期 任何 任副 马上 马场 方案 方面 方式 方向 方法 方可 ' +
    '常委 常务 常态 常见 常年 常规 于是 于今 于本 于会 向大 向全 向他 向各 向市 向县 向党 应当 应急 应邀 应该 应对 应到 应出 成员 成立 成果 成效 成为 成绩 成功 管理 管委 ' +
    '管护 关于 关心 关键 关注 段长 房产 房管 房地 金融 金额 金秋 江苏 江西 江南 江北 白天 石油 石化 华东 华北 华南 商务 商会 商议 商讨 商业 万元 万名 万人 路线 路径 路段 ' +
    '单位 单独 单元 项目 解决 解放 解读 解答 左右 曾经 尚未 边界 易于 严格 严肃 严重 严密 顾问 阳光 包括 包村 包片 包保 何时 何地 余名 余人 施工 施行 施策 夏季 夏收 温暖 ' +
    '古镇 车间 车站 车队 车辆 景区 景点 田间 祝贺 祝愿 祝大 林业 林场 林草 林区 林长 满意 宁夏 申请 申报 幸福 纪委 纪要 纪检 纪律 纪工 范围 康复 卫生 卫健 卫计 甘肃 贺信 ' +
    '展开 展示 展览 季度 符合 盛大 齐心 齐抓 隆重 荣誉 荣获 巩固 辛苦 辛勤 查看 查处 初步 简要 简介 连续 连队 连长 连同 章程 梁上 程序 程度 常设 毛泽 江泽 祖国 沙场 商贸 ' +
    '游客 游泳 古城 欧洲 华侨 钟头 丰富 丰收 汤池 池塘 黄金 黄河 江河 曲艺 路政 车务 席位 席间 查阅 解释 边防 史志 史料 石材 白酒 雷厉 熊猫 马路 牛羊 鲁山 温度 温馨 侯选 ' +
    '柳州 武装 武警 武汉 苏州 徐州 郑州 杜绝 许可 许多 谢谢 谢意 曹操 康养 康健 程控 花卉 花费 屈服 司法 司机 司局 包干 包联 单列 尤其 尤为 毕业 毕竟 费用 卫视 成都 成人 ' +
    '成本 安心 安定 项下 贾汪 江淮 甘当 甘于 万众 万事 万家 关爱 关切 关怀 关头 关口 关停 顾全 贺词 贺电 温和 严明 严厉 严控 严守 严禁 严防 尚需 尚有 华为 雷同 易地 易货 ' +
    '宁可 连年 连日 连接 连片 商品 商定 商量 路灯 路网 路口 路面 初中 初级 初心 初期 简单 简化 简历 简报 古代 查询 查找 查摆 查办 楼宇 楼房 楼长 车厢 边远 边境 沙石 童年 ' +
    '景观 阳台 银行 银联 招商 招聘 招生 秘书 储备 封闭 惠民 惠农 祖籍'
  ).split(' '),
)

/** True when the text at `at` is an ordinary word that only looks like the beginning of a name. */
export function isWordAt(text: string, at: number): boolean {
  return WORDS.has(text.slice(at, at + 2))
}
