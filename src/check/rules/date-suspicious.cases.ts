import type { RuleCases } from '../rule-cases.ts'

const script = (date: string, ask: string): string =>
  `全县造林工作推进会主持词\n（${date}）\n同志们：\n现在开会。今天召开全县造林工作推进会，主要任务是部署造林工作。\n下面，请林业局通报情况。\n会后，${ask}\n散会。`
const minutes = (signed: string): string =>
  `河道治理专题会议纪要\n时间：2026年9月3日\n主持：林涛\n出席：县水利局、财政局负责同志\n会议研究了河道治理工作，议定由县水利局牵头清淤。\n县政府办公室\n${signed}`

export const cases: RuleCases = {
  valid: [
    { name: 'a day', text: '2026年9月3日上午9时召开。' },
    { name: 'a leap day, with and without its year', text: '2028年2月29日，2月29日。' },
    { name: 'a form with zeros', text: '00月00日' },
    { name: 'a span', text: '9月3日至5日，9月28日—10月3日，9月3日至9月5日。' },
    { name: 'a span over the new year', text: '供暖期为11月15日至3月15日，值班12月31日至1月3日。' },
    { name: 'times', text: '上午9:00—11:30，下午2:30至5:00，晚上7:30—9:00，24时前。' },
    { name: 'an end in the afternoon', text: '上午9:00—5:00，9:00—5:00。' },
    { name: 'a night', text: '值班20:00—6:00，晚上10:00—2:00。' },
    { name: 'twenty-four hours after 下午', text: '下午15时召开，下午15:00—17:00。' },
    { name: 'noon', text: '中午12:30、上午12时、凌晨0时30分' },
    { name: 'no times', text: '比例为3:70，讲3点意见，用了25时15分，比分78:65。' },
    { name: 'a deadline to come', text: script('2026年9月3日', '请各单位于9月10日前报送情况。') },
    { name: 'a deadline next year', text: script('2026年12月20日', '请各单位于1月10日前报送情况。') },
    { name: 'a deadline that was kept', text: script('2026年9月3日', '请8月20日前已报送的单位再核一遍。') },
    { name: 'signed later', text: minutes('2026年9月7日') },
  ],
  invalid: [
    { name: 'no 30 February', text: '定于2月30日召开。', expect: [{ message: 'no-such-day', text: '2月30日' }] },
    {
      name: 'no leap day in 2026',
      text: '2026年2月29日，四月三十一日',
      expect: [
        { message: 'no-such-day', text: '2026年2月29日' },
        { message: 'no-such-day', text: '四月三十一日' },
      ],
    },
    { name: 'month 13', text: '截至13月5日', expect: [{ message: 'no-such-day', text: '13月5日' }] },
    { name: 'numeric', text: '2026-09-31', expect: [{ message: 'no-such-day', text: '2026-09-31' }] },
    { name: 'a morning at three', text: '上午15时召开', expect: [{ message: 'no-such-time', text: '上午15时' }] },
    { name: 'hour 25', text: '时间：9月3日25:00', expect: [{ message: 'no-such-time', text: '25:00' }] },
    { name: 'minute 70', text: '下午2时70分', expect: [{ message: 'no-such-time', text: '下午2时70分' }] },
    { name: 'an evening at two', text: '晚上14:00集合', expect: [{ message: 'no-such-time', text: '晚上14:00' }] },
    {
      name: 'afternoon backwards',
      text: '时间：下午9:00—8:00',
      expect: [{ message: 'span-backwards', text: '下午9:00—8:00' }],
    },
    {
      name: 'morning backwards',
      text: '上午9:30至8:30座谈',
      expect: [{ message: 'span-backwards', text: '上午9:30至8:30' }],
    },
    { name: 'padded hours', text: '14:00—13:30 讨论', expect: [{ message: 'span-backwards', text: '14:00—13:30' }] },
    {
      name: 'with both words',
      text: '下午3:00至上午9:00',
      expect: [{ message: 'span-backwards', text: '下午3:00至上午9:00' }],
    },
    { name: 'days backwards', text: '9月5日至3日', expect: [{ message: 'span-backwards', text: '9月5日至3日' }] },
    {
      name: 'full days backwards',
      text: '2026年9月5日—2026年8月3日；9月5日（星期六）至9月3日',
      expect: [
        { message: 'span-backwards', text: '2026年9月5日—2026年8月3日' },
        { message: 'span-backwards', text: '9月5日（星期六）至9月3日' },
      ],
    },
    {
      name: 'a deadline before the meeting',
      text: script('2026年9月13日', '请各单位于9月10日前报送情况。'),
      expect: [{ message: 'deadline-past', text: '9月10日', data: { days: 3 } }],
    },
    {
      name: 'minutes signed before the meeting',
      text: minutes('2026年9月1日'),
      expect: [{ message: 'signed-before', text: '2026年9月1日' }],
    },
    {
      name: 'two days for one meeting',
      text: script('2026年9月3日', '请抓好落实。').replace('同志们：', '时间：2026年9月4日\n同志们：'),
      expect: [{ message: 'two-dates', text: '2026年9月3日' }],
    },
  ],
}
