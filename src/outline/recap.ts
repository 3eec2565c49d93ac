/** What a speaker did, or how it was done: only a paragraph that says so looks back at him. */
const LOOKS_BACK =
  /讲话|发言|汇报|通报|致辞|致词|报告|介绍|说明|做法|表态|宣读|授课|讲得|说得|讲了|谈了|说了|报的|讲的|提出|提了|指出|肯定|回应|分析|点了|点出|传达|交流|讲清|讲透|说清/
/** It begins with the one who spoke: 丛校长…, 两位行长…. */
const SPEAKER_FIRST =
  /^(?:感谢|谢谢|[两三四五六七八九十几以上这][位个家]|[\u4e00-\u9fa5·]{1,5}(?:同志|书记|县长|市长|区长|镇长|乡长|主任|局长|校长|院长|老师|总|经理|部长|科长|处长|主席|会长|董事长|教授|所长|队长|支书|组长|行长|厂长|站长))/
/** What opens an item, puts a vote or is no sentence of the host's. */
const GOES_ON =
  /^(?:[（(…“"]|好[，。]?请|请|有请|现在|下面|首先|接下来|接着|最后[，请]|再请|第[一二三四五六七八九十]|同意|赞成|反对|弃权|不同意|没有|全体|大会|会议|一致|通过|各位.{0,6}请|大家.{0,4}请)/

/** True when a paragraph between two items looks back at the one before: 承接 without the word 刚才 (by place, not by phrase). */
export function isRecapByPlace(paragraph: string): boolean {
  return (
    paragraph.length > SHORTEST &&
    !GOES_ON.test(paragraph) &&
    (SPEAKER_FIRST.test(paragraph) || LOOKS_BACK.test(paragraph))
  )
}

const SHORTEST = 14
