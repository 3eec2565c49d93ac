// Generated from templates/ by scripts/generate.ts (contracts). Do not edit.
import type { ContractData } from '../contract-schema.ts'

export const CONTRACTS: readonly ContractData[] = [
  {
    "genre": "host-script",
    "name": {
      "zh": "主持词",
      "en": "Host's script"
    },
    "signs": [
      "散会",
      "会议[到]此结束",
      "(下面|首先|接下来|最后|现在)[，|,] [有]请{2..50}(讲话|发言|通报|汇报|致辞|宣读|表态)",
      "(进行|进入){..8}第{N}(项|阶段)",
      "由我主持",
      "^ 请{2..50}(讲话|发言|通报|汇报|致辞|宣读|表态)",
      "第{N}项[议程]{=，,：:}{..4}(请|由)",
      "(下面|现在){..6}(进行|请大家)"
    ],
    "sections": [
      {
        "id": "title",
        "name": {
          "zh": "标题",
          "en": "Title"
        },
        "zone": "title",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "主持[人](讲稿|串词|发言稿|讲话稿)[（{1..14}）] $",
          "主持(词|稿|提纲|讲话|人讲稿)[（{1..14}）] $"
        ],
        "phrases": [
          "在会上的主持词",
          "会主持词",
          "会主持稿",
          "会主持提纲",
          "会主持讲话",
          "会主持人讲稿"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "{会议名称}主持词"
            ]
          }
        ]
      },
      {
        "id": "time",
        "name": {
          "zh": "时间",
          "en": "Time"
        },
        "zone": "title",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ [（]{D}年{D}月{D}日{..12} $",
          "^ （【{2..6}】）"
        ],
        "phrases": [],
        "labels": [
          "时间",
          "会议时间",
          "日期"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "副题>[（{会议日期}）]"
            ]
          }
        ]
      },
      {
        "id": "host",
        "name": {
          "zh": "主持人",
          "en": "Host"
        },
        "zone": "title",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ [（]{..12}主 持 人{..2}{=：:}",
          "^ [（]执行主席 {=：:}"
        ],
        "phrases": [],
        "labels": [
          "主持人",
          "主持",
          "执行主席"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "副题>[主持人：{主持人}]"
            ]
          }
        ]
      },
      {
        "id": "salutation",
        "name": {
          "zh": "称谓",
          "en": "Salutation"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ (尊敬的|亲爱的|各位|同志们|{1..8!，。：:}们){..40}{=：:} $"
        ],
        "phrases": [
          "同志们：",
          "各位领导、同志们：",
          "尊敬的某书记、各位领导：",
          "各位代表：",
          "各位委员：",
          "各位主席团成员：",
          "各位常委、同志们：",
          "各位理事：",
          "各位来宾、各位朋友：",
          "各位学员：",
          "老师们、同学们：",
          "各位同事：",
          "各位专家、各位同仁：",
          "各位党员：",
          "女士们、先生们：",
          "工友们："
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "[若有领导：各位领导，]同志们："
            ]
          }
        ]
      },
      {
        "id": "opening",
        "name": {
          "zh": "开场",
          "en": "Opening"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(今天|今日|这次)(请|邀请|约)(大家|各位)",
          "(今天|今日|现在|这里|我们|隆重|研究|决定){..40}(召开|举行|开会|开班)",
          "(会|会议|仪式|班){..6}(开始|开会|开幕|开班)",
          "主持(今天|这次|会议)",
          "感谢{..12}参加"
        ],
        "phrases": [
          "现在开会",
          "会议现在开始",
          "我宣布，会议正式开始",
          "我宣布，会议开幕",
          "根据安排，今天召开会议",
          "今天，我们在这里召开会议",
          "经研究，今天召开会议",
          "受委托，由我主持今天的会议",
          "今天的会议由我主持",
          "时间到了，我们开会",
          "人到齐了，现在开会",
          "咱们开始吧",
          "下面开会",
          "今天把大家请来，开个会",
          "今天利用一点时间开个短会",
          "今天正式开班了",
          "利用上午半天看了现场，现在集中开会"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "现在开会。今天，我们召开{会议名称}，会议由我主持。"
            ]
          }
        ]
      },
      {
        "id": "discipline",
        "name": {
          "zh": "会场纪律",
          "en": "Conduct in the hall"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(手机|静音|振动|走动|会场纪律|会场秩序|会场安静|会议纪律|录音|录像|拍照|交头接耳|话筒)",
          "分钟(以内|之内)"
        ],
        "phrases": [
          "请把手机关闭或调到静音",
          "会议期间请不要随意走动",
          "不要交头接耳",
          "请自觉遵守会场纪律",
          "保持会场安静",
          "不得录音录像",
          "未经允许不要拍照",
          "请各分会场将话筒静音",
          "中途一般不得离会",
          "确需离开的向会务组说明",
          "每位发言控制在十分钟以内",
          "强调一下会议纪律",
          "先说一下会场要求",
          "请对号入座"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "[请大家遵守会场纪律：<纪律：{内容}|；>。]"
            ]
          }
        ]
      },
      {
        "id": "purpose",
        "name": {
          "zh": "会议任务",
          "en": "Purpose"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(请|约)(大家|各位)来{=，}{..6}(想|为了|就是)",
          "(就为|只为|就是)[了]{N}件事",
          "就{N}件事",
          "(今天|这次)(这个|的)会{=，}",
          "开(这个|这次|今天这个)会",
          "(是|就)想(听|同|和|跟|请|把|借|向|就|与|通过)",
          "今天把{2..40}(请来|请回|请到|召集|聚到|叫来)",
          "(旨在|为的是|就是为了)",
          "主要内容(就是|是)",
          "(任务|目的|议题|主题)[，|,](就是|是|有|在于|：|:)",
          "就是(要|为了)",
          "主要(就是|是|想)",
          "是为了",
          "为{2..40}(召开|举办|决定)",
          "总投资",
          "目的在于",
          "重要(项目|工程)",
          "项目之一"
        ],
        "phrases": [
          "会议的主要任务是",
          "会议的主要内容是",
          "这次会议的目的是",
          "召开这次会议，就是要",
          "主要议题是",
          "会议的主题是",
          "今天请各位来，是想",
          "目的在于",
          "办这期班，就是为了",
          "项目总投资",
          "今天这个会就一件事"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "这次会议的主要任务是：{会议任务}。"
            ]
          }
        ]
      },
      {
        "id": "attendees",
        "name": {
          "zh": "参会人员",
          "en": "Attendees"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(都来了|也来了)",
          "介绍{..14}(专家|客人|同志|来的)",
          "(前来|专程|应邀|莅临){..8}(参加|出席|指导)",
          "(应到|实到){..8!，。；}{N}",
          "(到会|就座)",
          "参加{..8}的(有|还有|是)",
          "(出席|参加|列席|应邀|参会){..16}(有|的|：|:)",
          "出席{..14}(会|仪式|班式)",
          "介绍{..12}(领导|来宾|嘉宾)"
        ],
        "phrases": [
          "参加今天会议的有",
          "出席今天会议的领导有",
          "出席会议的有",
          "参加会议的还有",
          "列席会议的有",
          "首先介绍出席会议的领导",
          "请允许我介绍",
          "应邀出席的有",
          "今天到会指导的有",
          "在主会场参加会议的有",
          "在分会场参加会议的有",
          "在主席台就座的有",
          "让我们以热烈的掌声欢迎",
          "符合规定人数，可以开会",
          "因公不能到会",
          "班子成员全部到会",
          "主席团成员共几名",
          "应到几人，实到几人"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "[出席今天会议的领导有：<领导：{全称}|，>。]参加今天会议的有：<参会：{内容}|、>。"
            ]
          }
        ]
      },
      {
        "id": "agenda",
        "name": {
          "zh": "议程预告",
          "en": "Agenda announcement"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(安排|程序|流程|环节){..4}(是|如下|有|为){..2}{=：:}",
          "(共|有|分){N}(项|个环节|个程序|步|段){=：，。}",
          "先(由|请|听|看){2..60}(再|然后|最后|接着)",
          "分{N}(步|段|个阶段|个环节|项)",
          "{N}[项|个|大](议程|内容|议题|事项|阶段|程序)",
          "议程{..4}(是|有|如下|：|:)",
          "议程[有]{N}项",
          "先请{2..60}(再|然后|最后)",
          "议程{..6}(印发|发给)",
          "内容[主要]有"
        ],
        "phrases": [
          "今天的会议有几项议程",
          "会议议程有几项",
          "会议安排了几项内容",
          "这次会议的议程是",
          "今天的会议分几个阶段进行",
          "今天的会议分几段进行",
          "今天议程比较简单",
          "会议内容主要有",
          "议程已经印发，不再宣读",
          "大会议程共几项"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "[若一项：今天的会议有一项议程：<议程：{预告}|；>。][若多项：今天的会议共有{议程数}项议程：<议程：{序号}是{预告}|；>。]"
            ]
          }
        ]
      },
      {
        "id": "item",
        "name": {
          "zh": "逐项主持",
          "en": "Item script"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "第{N}(项|阶段)",
          "(下面|首先|接下来|现在|最后|接着|再|先)[，|,] (请|由|进行|进入|宣读|签|颁|表决)",
          "^ 请{2..50}(发言|讲话|通报|汇报|致辞|表态|宣读|介绍)",
          "(由我|有请)",
          "下一(个|项)",
          "^ {N}、{..4}(推选|通过|审议|选举|听取|表决)"
        ],
        "phrases": [
          "下面进行第一项议程",
          "会议进行第二项",
          "大会进行第三项",
          "仪式进行第一项",
          "下面，请同志讲话",
          "首先请",
          "接下来，请",
          "最后，请",
          "由我",
          "现在进入第二阶段",
          "请全体起立，奏唱国歌",
          "下一个议题",
          "咱们进行下一项",
          "请领导上台领奖",
          "接着请同志说一说",
          "再请同志发言",
          "请大家审议",
          "现在进行表决"
        ],
        "labels": [],
        "each": "agenda",
        "skeleton": [
          {
            "paragraphs": [
              "[若首项：首先，][若中间项：下面，][若末项：最后，]进行第{序号}项议程。{主持语}"
            ]
          }
        ]
      },
      {
        "id": "recap",
        "name": {
          "zh": "承接",
          "en": "Recap"
        },
        "zone": "closing",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "把{2..20}(讲|说)(清|透|明)",
          "{2..12!，。；：}的(讲话|发言|致辞|报告){..3}(充满|很|非常|饱含|站位|既|全面|深刻|热情|情真|回顾|总结|通篇)",
          "{2..12!，。；：}的(讲话|发言|汇报|介绍|致辞|通报){=，}",
          "^ 感谢{2..24}(致辞|讲话|发言|介绍|汇报|分享)",
          "{N}(位|个|家){..10}(发言|做法|表态|汇报|介绍){..10}(各|都|很|有|掷)",
          "刚才",
          "(上面|前面|以上){..8}(同志|单位|发言)",
          "听了{2..20}(发言|讲话|汇报)"
        ],
        "phrases": [
          "刚才，作了讲话",
          "刚才，几个单位作了发言",
          "上面几位同志的发言",
          "大家刚才听了",
          "前面几位同志",
          "上午我们看了现场",
          "讲得很全面，也很实在",
          "感谢同志的讲话",
          "以上是工作的汇报"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "刚才，<承接：{承接语}|；>。请大家认真领会，抓好落实。"
            ]
          }
        ]
      },
      {
        "id": "summary",
        "name": {
          "zh": "小结",
          "en": "Summary"
        },
        "zone": "closing",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "今天的{..14}会{..8}(是一次|开得|时间不长|虽然|很成功|既|开了)",
          "是一次{2..40}的(会|大会|会议|盛会|培训)",
          "{N}项议程{..8}(进行|完成|走|结束)",
          "(议程|任务|内容){..14}(完毕|完成|结束|走完)",
          "会{..24}(达到|圆满|开得|成功)",
          "既是{2..30}(又|也)是",
          "圆满完成",
          "归纳起来"
        ],
        "phrases": [
          "今天的会议开得很好",
          "会议时间不长，内容很实",
          "会议达到了预期目的",
          "各项议程已全部进行完毕",
          "圆满完成了大会任务",
          "在大家共同努力下",
          "到这里，议程都走完了",
          "这次会议主题明确",
          "总的看，今天的会",
          "这是一次重要的会议",
          "几项议程已经完成"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "今天会议的各项议程已全部进行完毕，会议达到了预期目的。"
            ]
          }
        ]
      },
      {
        "id": "requirements",
        "name": {
          "zh": "工作要求",
          "en": "Requirements"
        },
        "zone": "closing",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "再{..6}(说|交代|讲|啰嗦|补充|强调|提){..4}{N}(件|点|句|条)",
          "交代{..4}{N}(件|点|条)",
          "请各(单位|地|部门|乡|镇|县|区|市|支部|科|处|室|校|院|级|村|街道|企业|分会场|支行|股|队|班|所)",
          "希望{1..12}(们|同志|大家|各|全)",
          "(说|讲|提|强调|抓好|做好|落实好|办好){..8}{N}(点|条|项|件|个)",
          "(各单位|各部门|各地|各乡镇|各县){..8}要",
          "就{2..30}(落实|贯彻){..20}{N}(点|条|项)",
          "(提|讲|强调|补充|做好|抓好){..6}{N}(点|条|项|件|个)",
          "会后",
          "回去[以]后",
          "(贯彻|落实){..16}精神",
          "希望(大家|各|参)"
        ],
        "phrases": [
          "就贯彻落实会议精神，我讲几点要求",
          "我再强调几点",
          "会后，各单位要",
          "请大家回去以后",
          "请各地重点抓好",
          "一要传达好",
          "抓好会议精神的传达学习",
          "认真领会，抓好落实",
          "结合实际，拿出措施",
          "会后要做好几件事",
          "我提几点希望",
          "我补充两点",
          "报送贯彻情况",
          "最后再啰嗦几句",
          "办公室负责督办"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "[若无要求：会后，请各单位抓好会议精神的传达学习和贯彻落实。][若一条要求：会后，请大家抓好一件事：<要求：{内容}|；>。][若多条要求：下面，就贯彻落实会议精神，我讲{要求数}点要求。]",
              "[若多条要求：<要求：{序号}是{内容}|；>。]"
            ]
          }
        ]
      },
      {
        "id": "point",
        "name": {
          "zh": "分点",
          "en": "Point"
        },
        "zone": "closing",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ 第{N}{=，,、点}",
          "^ {N}(、|是|要)",
          "^ {=（(}{N}{=）)}",
          "^ (首先|其次|再次|最后){=，,}",
          "^ 其{=一二三四五次}",
          "^ {N}{=.．}"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "一、【第一点】",
              "二、【第二点】"
            ]
          }
        ]
      },
      {
        "id": "thesis",
        "name": {
          "zh": "总领句",
          "en": "Thesis"
        },
        "zone": "closing",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "这里，着重强调"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "这里，着重强调几个方面。"
            ]
          }
        ]
      },
      {
        "id": "problems",
        "name": {
          "zh": "问题",
          "en": "Problems"
        },
        "zone": "closing",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "工作中还存在一些问题"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "工作中还存在一些问题：【存在问题】。"
            ]
          }
        ]
      },
      {
        "id": "closing",
        "name": {
          "zh": "散会",
          "en": "Closing"
        },
        "zone": "closing",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(会|仪式|活动|今天|班|式|听证|培训){..6}(就到|开到|就开到|到|就){..1}(这里|这儿|此)",
          "就到(这里|这儿|此)",
          "散会 $",
          "散会{=。！，；）}",
          "会{..8}(到此结束|到此为止|结束了)",
          "到此结束",
          "闭幕",
          "会[议]结束",
          "礼成"
        ],
        "phrases": [
          "散会",
          "会议到此结束",
          "今天的会议就开到这里",
          "今天的会就到这儿",
          "大会到此结束，谢谢大家",
          "我宣布，会议闭幕",
          "仪式到此结束",
          "座谈会就到这里",
          "请领导先退场",
          "请有序离场",
          "今天就到这，大家辛苦了",
          "我宣布，会议胜利闭幕",
          "会议结束"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "今天的会议到此结束。散会！"
            ]
          }
        ]
      }
    ],
    "rows": [
      {
        "id": "*",
        "name": {
          "zh": "会议类型不明",
          "en": "Unclear"
        },
        "cues": [],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "optional"
          },
          "attendees": {
            "need": "optional"
          },
          "agenda": {
            "need": "optional"
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "optional"
          },
          "summary": {
            "need": "optional"
          },
          "requirements": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "promotion",
        "name": {
          "zh": "工作推进会",
          "en": "Work promotion meeting"
        },
        "cues": [
          "(推进|调度|部署)(会|会议)",
          "(推进|调度|部署|工作|例)(会|会议)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "required"
          },
          "attendees": {
            "need": "required"
          },
          "agenda": {
            "need": "required",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "summary": {
            "need": "required",
            "group": "a"
          },
          "requirements": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "field",
        "name": {
          "zh": "现场会",
          "en": "On-site meeting"
        },
        "cues": [
          "现场(会|推进会|观摩会)",
          "观摩{..4}会"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "required"
          },
          "attendees": {
            "need": "suggested"
          },
          "agenda": {
            "need": "suggested",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "summary": {
            "need": "required",
            "group": "a"
          },
          "requirements": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "commendation",
        "name": {
          "zh": "表彰大会",
          "en": "Commendation"
        },
        "cues": [
          "(表彰|表扬|颁奖|庆功){..6}(会|大会|典礼)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "suggested"
          },
          "attendees": {
            "need": "required"
          },
          "agenda": {
            "need": "suggested",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "suggested",
            "group": "a"
          },
          "summary": {
            "need": "suggested",
            "group": "a"
          },
          "requirements": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "plenary",
        "name": {
          "zh": "全体（扩大）会议",
          "en": "Plenary"
        },
        "cues": [
          "全体[（扩大）|扩大](会|会议)",
          "全会"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "suggested"
          },
          "purpose": {
            "need": "required"
          },
          "attendees": {
            "need": "required"
          },
          "agenda": {
            "need": "required",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "summary": {
            "need": "required",
            "group": "a"
          },
          "requirements": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "mobilization",
        "name": {
          "zh": "动员部署会",
          "en": "Mobilisation"
        },
        "cues": [
          "动员{..6}(会|大会|会议)",
          "(动员|誓师){..8}(会|大会|会议)",
          "动员部署(会|大会|会议)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "required"
          },
          "attendees": {
            "need": "suggested"
          },
          "agenda": {
            "need": "suggested",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "summary": {
            "need": "required",
            "group": "a"
          },
          "requirements": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "symposium",
        "name": {
          "zh": "座谈会",
          "en": "Symposium"
        },
        "cues": [
          "座谈(会|会议)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "required"
          },
          "attendees": {
            "need": "suggested"
          },
          "agenda": {
            "need": "optional"
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "suggested",
            "group": "a"
          },
          "summary": {
            "need": "suggested",
            "group": "a"
          },
          "requirements": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "experience",
        "name": {
          "zh": "经验交流会",
          "en": "Exchange of experience"
        },
        "cues": [
          "(经验|工作)交流{..4}会"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "required"
          },
          "attendees": {
            "need": "suggested"
          },
          "agenda": {
            "need": "suggested",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "summary": {
            "need": "required",
            "group": "a"
          },
          "requirements": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "video",
        "name": {
          "zh": "视频（电视电话）会议",
          "en": "Video meeting"
        },
        "cues": [
          "(视频|电视|电视电话|电话)(会|会议|大会|推进会|调度会)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "suggested"
          },
          "purpose": {
            "need": "required"
          },
          "attendees": {
            "need": "required"
          },
          "agenda": {
            "need": "suggested",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "summary": {
            "need": "required",
            "group": "a"
          },
          "requirements": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "presidium",
        "name": {
          "zh": "主席团等举手表决会议",
          "en": "Vote by hand"
        },
        "cues": [
          "主席团{..8}会议",
          "预备会议",
          "主席团{..12}会议"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "unused"
          },
          "attendees": {
            "need": "required"
          },
          "agenda": {
            "need": "required",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "unused"
          },
          "summary": {
            "need": "suggested",
            "group": "a"
          },
          "requirements": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "election",
        "name": {
          "zh": "选举大会（投票）",
          "en": "Election by ballot"
        },
        "cues": [
          "选举(大会|会议)",
          "换届{..6!，。；}(大会|会议)",
          "换届选举",
          "(选举|换届){..8!，。；：}(大会|会议)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "suggested"
          },
          "purpose": {
            "need": "optional"
          },
          "attendees": {
            "need": "required"
          },
          "agenda": {
            "need": "suggested",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "unused"
          },
          "summary": {
            "need": "optional"
          },
          "requirements": {
            "need": "unused"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "ceremony",
        "name": {
          "zh": "开工、揭牌、签约仪式",
          "en": "Ceremony"
        },
        "cues": [
          "(开工|奠基|揭牌|签约|启动|竣工|剪彩|揭幕|授牌|交接){..6}仪式",
          "(仪式|典礼)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "unused"
          },
          "purpose": {
            "need": "suggested"
          },
          "attendees": {
            "need": "required"
          },
          "agenda": {
            "need": "optional"
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "optional"
          },
          "summary": {
            "need": "optional"
          },
          "requirements": {
            "need": "unused"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "training",
        "name": {
          "zh": "培训班开班（结业）式",
          "en": "Training course"
        },
        "cues": [
          "(培训|研修|轮训|进修){..8}班{..8}(开|结)(班|业)",
          "(开班|结业)(式|仪式|典礼)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "suggested"
          },
          "attendees": {
            "need": "suggested"
          },
          "agenda": {
            "need": "suggested",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "suggested",
            "group": "a"
          },
          "summary": {
            "need": "suggested",
            "group": "a"
          },
          "requirements": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "democratic-life",
        "name": {
          "zh": "专题民主生活会",
          "en": "Democratic life meeting"
        },
        "cues": [
          "(民主|组织)生活会"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "required"
          },
          "attendees": {
            "need": "required"
          },
          "agenda": {
            "need": "suggested",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "summary": {
            "need": "required",
            "group": "a"
          },
          "requirements": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "congress",
        "name": {
          "zh": "代表大会全体会议",
          "en": "Congress"
        },
        "cues": [
          "代表大会",
          "(理事|会员)大会",
          "代表大会{..20!主席团预备选举}会议",
          "(理事会|会员大会|职代会|团代会|党代会)",
          "代表大会{..12}(开幕|闭幕)",
          "代表大会{..24}(全体会议|全会)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "optional"
          },
          "attendees": {
            "need": "required"
          },
          "agenda": {
            "need": "suggested",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "optional"
          },
          "summary": {
            "need": "suggested",
            "group": "a"
          },
          "requirements": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "appointment",
        "name": {
          "zh": "干部大会（宣布任免）",
          "en": "Appointments"
        },
        "cues": [
          "干部(大会|会议){..12}(任免|任职|调整)",
          "宣布{..20}(任免|任职|干部){..8}决定",
          "宣布{..30}(决定|任免)",
          "干部大会",
          "(任免|任职)(大会|会议)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "optional"
          },
          "purpose": {
            "need": "optional"
          },
          "attendees": {
            "need": "suggested"
          },
          "agenda": {
            "need": "suggested",
            "when": {
              "condition": "three-items",
              "otherwise": "optional"
            }
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "optional"
          },
          "summary": {
            "need": "suggested",
            "group": "a"
          },
          "requirements": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "inspection",
        "name": {
          "zh": "迎检汇报会、调研座谈",
          "en": "Inspection"
        },
        "cues": [
          "(检查|督查|督导|验收|考核|调研|视察){..12}汇报会",
          "(迎接|迎检|复审|检查|督查|验收|考核|调研|视察|评估|督导){..24}(汇报会|座谈会|反馈会)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "optional"
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "discipline": {
            "need": "unused"
          },
          "purpose": {
            "need": "suggested"
          },
          "attendees": {
            "need": "required"
          },
          "agenda": {
            "need": "optional"
          },
          "item": {
            "need": "required"
          },
          "recap": {
            "need": "optional"
          },
          "summary": {
            "need": "optional"
          },
          "requirements": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      }
    ],
    "facets": [
      {
        "id": "attendees.quorum",
        "section": "attendees",
        "kernels": [
          "(应到|实到){..14}{N}",
          "超过{..6}(半数|三分之二|五分之四)",
          "符合{..6}人数"
        ]
      },
      {
        "id": "attendees.leave",
        "section": "attendees",
        "kernels": [
          "因(公|事|病){..6}请假",
          "请假{..6}{N}(人|名)",
          "不能(到会|参加)",
          "委托{2..20}参加"
        ]
      },
      {
        "id": "attendees.intro",
        "section": "attendees",
        "kernels": [
          "请允许我介绍",
          "介绍{..12}(领导|来宾|嘉宾)"
        ]
      },
      {
        "id": "item.vote",
        "section": "item",
        "kernels": [
          "(同意|赞成|不同意|反对|弃权)的{..4}请举手",
          "(鼓掌|举手)通过",
          "(投票|举手|进行)表决",
          "(同意|赞成|反对|弃权){..4}{N}票"
        ]
      },
      {
        "id": "item.ballot",
        "section": "item",
        "kernels": [
          "(总监票人|监票人|计票人)",
          "清点{..4}人数",
          "(发出|收回|发放){..8}{N}张",
          "(选举有效|得票)"
        ]
      },
      {
        "id": "item.read-for",
        "section": "item",
        "kernels": [
          "委托{1..20}(宣读|代读|致辞)",
          "宣读{..20}(书面|贺信|贺电)",
          "书面(讲话|致辞|发言)"
        ]
      },
      {
        "id": "item.award",
        "section": "item",
        "kernels": [
          "(上台|上前)领奖",
          "请{2..40}颁奖",
          "(颁发|表彰){..16}(证书|奖牌|奖杯|荣誉|决定)"
        ]
      },
      {
        "id": "item.anthem",
        "section": "item",
        "kernels": [
          "(奏唱|奏|唱)(国歌|国际歌|团歌|队歌)",
          "全体起立",
          "(默哀|礼毕)"
        ]
      },
      {
        "id": "item.break",
        "section": "item",
        "kernels": [
          "休会",
          "茶歇",
          "分组讨论",
          "(现在|接着|继续)(复会|开会)"
        ]
      },
      {
        "id": "closing.logistics",
        "section": "closing",
        "kernels": [
          "(合影|用餐|就餐|返程|乘车)",
          "请{2..24}留(下|步)",
          "分会场{..10}(关闭|关机)"
        ]
      }
    ]
  },
  {
    "genre": "minutes",
    "name": {
      "zh": "会议纪要",
      "en": "Minutes"
    },
    "signs": [
      "主持(召开|会议|了)",
      "会议由{1..30}主持",
      "参加[了]{..4}会议",
      "纪要如下",
      "会议[原则](议定|决定|同意|听取|认为|指出|明确|要求|强调|研究)",
      "本次会议",
      "会议主要内容"
    ],
    "sections": [
      {
        "id": "title",
        "name": {
          "zh": "标题",
          "en": "Title"
        },
        "zone": "title",
        "source": {
          "kind": "standard",
          "text": {
            "zh": "GB/T 9704—2012 第10.3条",
            "en": "GB/T 9704-2012, 10.3"
          }
        },
        "kernels": [
          "纪 要 $",
          "纪要[（{1..14}）] $"
        ],
        "phrases": [
          "会议纪要",
          "专题会议纪要",
          "协调会纪要",
          "关于事项的专题会议纪要",
          "第几次会议纪要"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "{会议名称}纪要"
            ]
          }
        ]
      },
      {
        "id": "time",
        "name": {
          "zh": "会议时间",
          "en": "Time"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "{N}月{N}日",
          "(时 间|日 期) {=：:}",
          "{D}月{D}日"
        ],
        "phrases": [
          "召开会议",
          "主持召开会议",
          "召开第几次会议"
        ],
        "labels": [
          "会议时间",
          "时间",
          "日期",
          "召开时间"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "会议时间：{会议时间}"
            ]
          }
        ]
      },
      {
        "id": "place",
        "name": {
          "zh": "会议地点",
          "en": "Place"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "在{2..20!，。；}(现场|召开|主持)",
          "在{1..24!，。；}(召开|主持|举行)",
          "(地 点|会 场) {=：:}",
          "在{1..20}(室|厅|会场)"
        ],
        "phrases": [
          "在会议室召开"
        ],
        "labels": [
          "会议地点",
          "地点",
          "会场"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "会议地点：{会议地点}"
            ]
          }
        ]
      },
      {
        "id": "host",
        "name": {
          "zh": "主持人",
          "en": "Host"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "主 持 [人] {=：:}",
          "主持(召开|会议|了)",
          "由{2..30}主持"
        ],
        "phrases": [
          "主持召开会议",
          "会议由同志主持",
          "受委托主持召开"
        ],
        "labels": [
          "主持人",
          "主持",
          "会议主持",
          "会议主持人",
          "召集人"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "主持人：{主持人}"
            ]
          }
        ]
      },
      {
        "id": "attendees",
        "name": {
          "zh": "出席人员",
          "en": "Attendees"
        },
        "zone": "opening",
        "source": {
          "kind": "standard",
          "text": {
            "zh": "GB/T 9704—2012 第10.3条",
            "en": "GB/T 9704-2012, 10.3"
          }
        },
        "kernels": [
          "(参加|出席|列席){=。，；}",
          "(应到|实到|应出席|实际出席){..10!，。；}{N}",
          "(出 席|列 席|参 加|参 会|应 到){..8}{=：:}",
          "参加[了]会议"
        ],
        "phrases": [
          "参加会议的有",
          "有关负责同志参加了会议"
        ],
        "labels": [
          "出席",
          "出席人员",
          "列席",
          "列席人员",
          "参加人员",
          "参会人员",
          "参加单位",
          "与会人员",
          "与会",
          "参加会议人员",
          "出席会议人员"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "[出席：<领导：{职务姓名}|，>]",
              "参会人员：<参会：{内容}|、>"
            ]
          }
        ]
      },
      {
        "id": "absent",
        "name": {
          "zh": "请假人员",
          "en": "Absent"
        },
        "zone": "opening",
        "source": {
          "kind": "standard",
          "text": {
            "zh": "GB/T 9704—2012 第10.3条",
            "en": "GB/T 9704-2012, 10.3"
          }
        },
        "kernels": [
          "(缺 席|请 假|未 到)"
        ],
        "phrases": [
          "因事请假的有",
          "请假几名"
        ],
        "labels": [
          "请假",
          "请假人员",
          "缺席",
          "缺席人员",
          "未到"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "[请假：<请假：{姓名}[（{职务}）]|、>]"
            ]
          }
        ]
      },
      {
        "id": "recorder",
        "name": {
          "zh": "记录人",
          "en": "Recorder"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(记 录|整 理)[ 人|员] {=：:}"
        ],
        "phrases": [],
        "labels": [
          "记录",
          "记录人",
          "会议记录",
          "记录员",
          "整理",
          "记录整理",
          "会议记录人",
          "记录人员"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "记录：【记录人】"
            ]
          }
        ]
      },
      {
        "id": "topic",
        "name": {
          "zh": "议题",
          "en": "Topic"
        },
        "zone": "opening",
        "source": {
          "kind": "regulation",
          "text": {
            "zh": "《党政机关公文处理工作条例》第八条",
            "en": "Regulations on official documents, article 8"
          }
        },
        "kernels": [
          "(研究|审议|听取|专题|协调|讨论|总结|议题){2..30}",
          "纪要如下"
        ],
        "phrases": [
          "会议研究了",
          "专题研究",
          "会议听取了",
          "会议主要审议",
          "协调解决问题",
          "现将会议议定事项纪要如下",
          "纪要如下",
          "会议议题"
        ],
        "labels": [
          "议题",
          "会议议题",
          "研究事项",
          "讨论事项"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "会议研究了{研究事项}。现将会议议定事项纪要如下："
            ]
          }
        ]
      },
      {
        "id": "body",
        "name": {
          "zh": "会议情况",
          "en": "Proceedings"
        },
        "zone": "items",
        "source": {
          "kind": "regulation",
          "text": {
            "zh": "《党政机关公文处理工作条例》第八条",
            "en": "Regulations on official documents, article 8"
          }
        },
        "kernels": [
          "会[议](听取|认为|指出|强调|分析|传达|讨论|审议|研究|通报|回顾|总结|学习)",
          "汇报"
        ],
        "phrases": [
          "会议听取了汇报",
          "会议认为",
          "会议指出",
          "会议强调",
          "会议分析了",
          "与会人员交换了意见",
          "会议传达学习了",
          "会议审议了"
        ],
        "labels": [],
        "each": "matters",
        "skeleton": [
          {
            "paragraphs": [
              "#[若多项：{序号}、]关于{议题}",
              "{纪要语}。会议认为，【会议情况】。"
            ]
          }
        ]
      },
      {
        "id": "resolution",
        "name": {
          "zh": "议定事项",
          "en": "Decisions"
        },
        "zone": "items",
        "source": {
          "kind": "regulation",
          "text": {
            "zh": "《党政机关公文处理工作条例》第八条",
            "en": "Regulations on official documents, article 8"
          }
        },
        "kernels": [
          "会议要求",
          "提出{..8}要求",
          "形成{..6}(意见|决议)",
          "协商一致",
          "(经研究|会议经研究|经讨论)[，|,]{..6}(同意|决定)",
          "(决定|议定|同意|明确|决议|责成)",
          "由{2..24}(牵头|负责)",
          "(牵头|具体负责|负责落实|负责督办)",
          "前(完成|报送|上报|落实到位|办结)"
        ],
        "phrases": [
          "会议决定",
          "会议议定",
          "会议同意",
          "会议原则同意",
          "会议明确",
          "会议要求",
          "议定以下事项",
          "形成以下决议",
          "一致通过",
          "会后进一步修改，再提交研究",
          "暂缓实施",
          "责成有关部门",
          "以多数票同意通过"
        ],
        "labels": [],
        "each": "matters",
        "skeleton": [
          {
            "paragraphs": [
              "会议议定：【议定事项】。由【责任单位】负责，于【完成时限】前完成。"
            ]
          }
        ]
      },
      {
        "id": "point",
        "name": {
          "zh": "分点",
          "en": "Point"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ 第{N}{=，,、点}",
          "^ {N}(、|是|要)",
          "^ {=（(}{N}{=）)}",
          "^ (首先|其次|再次|最后){=，,}",
          "^ 其{=一二三四五次}",
          "^ {N}{=.．}"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "（一）【第一点】",
              "（二）【第二点】"
            ]
          }
        ]
      },
      {
        "id": "thesis",
        "name": {
          "zh": "总领句",
          "en": "Thesis"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "这里，着重强调"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "这里，着重强调几个方面。"
            ]
          }
        ]
      },
      {
        "id": "problems",
        "name": {
          "zh": "问题",
          "en": "Problems"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "工作中还存在一些问题"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "工作中还存在一些问题：【存在问题】。"
            ]
          }
        ]
      },
      {
        "id": "sign",
        "name": {
          "zh": "分送、印发",
          "en": "Distribution"
        },
        "zone": "after",
        "source": {
          "kind": "standard",
          "text": {
            "zh": "GB/T 9704—2012 第10.3条",
            "en": "GB/T 9704-2012, 10.3"
          }
        },
        "kernels": [
          "^ (分 送|抄 送|主 送|抄 报|签 发|核 稿|发 至|发 送|发) {=：:}",
          "印 发 $",
          "^ {4..20}(处|办公室|委员会) $"
        ],
        "phrases": [
          "分送",
          "抄送",
          "签发",
          "核稿",
          "办公室印发",
          "年月日印发"
        ],
        "labels": [
          "分送",
          "发",
          "发送",
          "主送",
          "抄送",
          "签发",
          "核稿"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "分送：【分送范围】",
              "署名>{主办单位}",
              "日期>【印发日期】印发"
            ]
          }
        ]
      }
    ],
    "rows": [
      {
        "id": "*",
        "name": {
          "zh": "会议类型不明",
          "en": "Unclear"
        },
        "cues": [],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "time": {
            "need": "required"
          },
          "place": {
            "need": "optional"
          },
          "host": {
            "need": "required"
          },
          "attendees": {
            "need": "optional"
          },
          "absent": {
            "need": "optional"
          },
          "recorder": {
            "need": "optional"
          },
          "topic": {
            "need": "required"
          },
          "body": {
            "need": "optional"
          },
          "resolution": {
            "need": "required"
          },
          "sign": {
            "need": "optional"
          }
        }
      },
      {
        "id": "special",
        "name": {
          "zh": "专题会议",
          "en": "Special meeting"
        },
        "cues": [
          "专题{..10}(会|会议)",
          "(协调|现场办公|专题研究){..4}(会|会议)",
          "现场办公(会|会议)",
          "(协商|协调|对接|联络){..6}(会|会议)",
          "召开{..30}(协调会|专题会|专题会议|现场会|现场办公会|对接会|协商会|推进会)",
          "专题(研究|协商|协调)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "required",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "time": {
            "need": "required"
          },
          "place": {
            "need": "suggested"
          },
          "host": {
            "need": "required"
          },
          "attendees": {
            "need": "required"
          },
          "absent": {
            "need": "optional"
          },
          "recorder": {
            "need": "optional"
          },
          "topic": {
            "need": "required"
          },
          "body": {
            "need": "suggested"
          },
          "resolution": {
            "need": "required"
          },
          "sign": {
            "need": "suggested"
          }
        }
      },
      {
        "id": "executive",
        "name": {
          "zh": "办公会、联席会",
          "en": "Executive meeting"
        },
        "cues": [
          "(办公|联席|常务|理事|党组|党委|常委|董事|院务|校务|行政){..4}(会|会议)",
          "第{N}次{..20}(会|会议)",
          "(会议|共)(审议|研究|听取){..12}{N}(项|个)(议题|事项)",
          "召开{..30}(办公会|常务会|理事会|院务会|校务会|局务会|党组会)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "required",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "time": {
            "need": "required"
          },
          "place": {
            "need": "suggested"
          },
          "host": {
            "need": "required"
          },
          "attendees": {
            "need": "required"
          },
          "absent": {
            "need": "suggested",
            "when": {
              "condition": "not-all-present",
              "otherwise": "optional"
            }
          },
          "recorder": {
            "need": "optional"
          },
          "topic": {
            "need": "required"
          },
          "body": {
            "need": "suggested"
          },
          "resolution": {
            "need": "required"
          },
          "sign": {
            "need": "suggested"
          }
        }
      }
    ],
    "facets": [
      {
        "id": "attendees.quorum",
        "section": "attendees",
        "kernels": [
          "(应到|实到){..14}{N}",
          "超过{..6}(半数|三分之二|五分之四)",
          "符合{..6}人数"
        ]
      },
      {
        "id": "attendees.leave",
        "section": "absent",
        "kernels": [
          "因(公|事|病){..6}请假",
          "请假{..6}{N}(人|名)",
          "不能(到会|参加)",
          "委托{2..20}参加"
        ]
      },
      {
        "id": "item.vote",
        "section": "resolution",
        "kernels": [
          "(同意|赞成|不同意|反对|弃权)的{..4}请举手",
          "(鼓掌|举手)通过",
          "(投票|举手|进行)表决",
          "(同意|赞成|反对|弃权){..4}{N}票"
        ]
      }
    ]
  },
  {
    "genre": "plan",
    "name": {
      "zh": "方案",
      "en": "Plan"
    },
    "signs": [
      "(制定|制订)(本|如下|以下){..4}(方案|预案)",
      "^ {..6!，。；：:}(指导思想|总体要求|工作目标|目标任务|活动目的|活动主题)",
      "^ {..6!，。；：:}(实施步骤|方法步骤|时间安排|进度安排|活动时间|活动内容)",
      "^ {..6!，。；：:}(组织领导|组织机构|保障措施|工作要求|有关要求)",
      "^ {..6!，。；：:}(主要任务|重点任务|重点工作|工作措施|职责分工)",
      "领导小组{..8}(组长|下设)"
    ],
    "sections": [
      {
        "id": "title",
        "name": {
          "zh": "标题",
          "en": "Title"
        },
        "zone": "title",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(方案|预案) $",
          "(方案|预案)[（{1..14}）] $"
        ],
        "phrases": [
          "活动方案",
          "工作方案",
          "实施方案",
          "总体方案",
          "会务方案",
          "接待方案",
          "应急预案",
          "关于工作的方案"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "{会议名称}方案"
            ]
          }
        ]
      },
      {
        "id": "purpose",
        "name": {
          "zh": "指导思想或目的",
          "en": "Purpose"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ {..6!，。；：:}(指导思想|总体要求|总体思路|活动目的|工作目的|目的意义|活动宗旨|基本原则|活动背景)",
          "(制定|制订)(本|如下|以下|此){..4}(方案|预案)",
          "^ 以{2..40}为指导",
          "^ (按照|根据){2..60}(决定|开展|制定|制订)",
          "^ 为{2..60}(决定|开展|制定|制订|举办)"
        ],
        "phrases": [
          "指导思想",
          "总体要求",
          "活动目的",
          "目的意义",
          "特制定本方案",
          "制定如下方案",
          "结合工作实际",
          "为指导"
        ],
        "labels": [
          "指导思想",
          "总体要求",
          "活动目的",
          "工作目的",
          "目的意义",
          "活动宗旨",
          "目的",
          "意义",
          "思路",
          "宗旨",
          "原则",
          "背景",
          "依据"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "为做好{会议名称}的各项工作，结合实际，制定本方案。"
            ]
          }
        ]
      },
      {
        "id": "thesis",
        "name": {
          "zh": "总领句",
          "en": "Thesis"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "这里，着重强调"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "这里，着重强调几个方面。"
            ]
          }
        ]
      },
      {
        "id": "goals",
        "name": {
          "zh": "目标",
          "en": "Goals"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ {..6!，。；：:}(工作目标|目标任务|总体目标|年度目标|活动目标|主要目标|预期目标)",
          "力争{2..20}(达到|实现|完成|到)",
          "达到{2..20}以上",
          "通过{2..40}[，|,]使"
        ],
        "phrases": [
          "工作目标",
          "目标任务",
          "总体目标",
          "年度目标"
        ],
        "labels": [
          "工作目标",
          "目标任务",
          "总体目标",
          "年度目标",
          "活动目标",
          "目标"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "#{节次}、工作目标",
              "【工作目标】。"
            ]
          }
        ]
      },
      {
        "id": "schedule",
        "name": {
          "zh": "时间、地点、步骤",
          "en": "Schedule"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ {..6!，。；：:}(时间安排|活动时间|活动地点|会议时间|会议地点|参加人员|参与对象|参加对象|参赛对象|实施步骤|方法步骤|工作步骤|进度安排|日程安排|时间步骤|活动步骤)",
          "^ {..6!，。；：:}(时间|地点)(和|及|、|与)(时间|地点)",
          "第{N}阶段",
          "^ {..6!，。；：:}{2..10!，。；：:}阶段",
          "(时间|地点|参加人员|参与对象) {=：:}"
        ],
        "phrases": [
          "时间安排",
          "活动时间",
          "活动地点",
          "参加人员",
          "参与对象",
          "实施步骤",
          "方法步骤",
          "进度安排",
          "日程安排",
          "动员部署阶段"
        ],
        "labels": [
          "时间",
          "地点",
          "时间安排",
          "活动时间",
          "活动地点",
          "会议时间",
          "会议地点",
          "参加人员",
          "参与对象",
          "参加对象",
          "实施步骤",
          "方法步骤",
          "进度安排",
          "日程安排",
          "步骤",
          "进度",
          "日程",
          "阶段",
          "对象",
          "参加",
          "流程"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "#{节次}、时间安排",
              "时间：{会议时间}",
              "[地点：{会议地点}]",
              "[参加人员：<参会：{内容}|、>]"
            ]
          }
        ]
      },
      {
        "id": "tasks",
        "name": {
          "zh": "内容与任务",
          "en": "Tasks"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ {..6!，。；：:}(活动内容|主要任务|重点任务|工作任务|重点工作|工作措施|主要措施|职责分工|任务分工|任务分解|活动安排|工作内容|具体内容|主要内容|活动形式|整治内容|整治重点)"
        ],
        "phrases": [
          "活动内容",
          "活动主题",
          "主要任务",
          "重点工作",
          "工作措施",
          "主要措施",
          "职责分工",
          "任务分解",
          "活动安排",
          "具体内容"
        ],
        "labels": [
          "活动内容",
          "主要任务",
          "重点任务",
          "工作任务",
          "重点工作",
          "工作措施",
          "主要措施",
          "职责分工",
          "任务分工",
          "任务分解",
          "活动安排",
          "工作内容",
          "主要内容",
          "任务",
          "内容",
          "重点",
          "措施",
          "项目",
          "形式",
          "设置",
          "工作安排",
          "分工",
          "主要活动",
          "活动流程",
          "具体活动",
          "系列活动",
          "活动项目",
          "工作流程"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "#{节次}、主要任务",
              "【主要任务】。"
            ]
          }
        ]
      },
      {
        "id": "guarantee",
        "name": {
          "zh": "组织保障",
          "en": "Organisation"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ {..8!，。；：:}(组织领导|组织机构|经费保障|经费预算|活动经费|后勤保障|安全保障|应急处置|安全预案|保障措施|组织保障|组织实施)",
          "成立{2..30}(领导小组|指挥部|工作专班|工作组)",
          "[副]组 长 {=：:}",
          "领导小组{..8}下设"
        ],
        "phrases": [
          "组织领导",
          "组织机构",
          "成立领导小组",
          "领导小组下设办公室",
          "经费保障",
          "经费预算",
          "应急处置",
          "保障措施"
        ],
        "labels": [
          "组长",
          "副组长",
          "成员",
          "组织领导",
          "组织机构",
          "经费保障",
          "经费预算",
          "保障措施",
          "应急处置",
          "主办单位",
          "承办单位",
          "协办单位",
          "领导",
          "机构",
          "保障",
          "经费",
          "安全",
          "后勤",
          "应急",
          "预案",
          "人员分工",
          "组织实施",
          "奖惩"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "#{节次}、组织领导",
              "成立工作领导小组。组长：【组长】；成员：【成员】。"
            ]
          }
        ]
      },
      {
        "id": "requirements",
        "name": {
          "zh": "工作要求",
          "en": "Requirements"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ {..6!，。；：:}(工作要求|有关要求|活动要求|几点要求|相关要求|注意事项|纪律要求)",
          "^ {..6!，。；：:}(提高认识|高度重视|精心组织|加强宣传|强化宣传|严格纪律|密切配合)",
          "及时{..6}报送",
          "{N}(点|项)要求"
        ],
        "phrases": [
          "工作要求",
          "有关要求",
          "活动要求",
          "几点要求",
          "注意事项",
          "精心组织",
          "及时报送信息"
        ],
        "labels": [
          "工作要求",
          "有关要求",
          "活动要求",
          "相关要求",
          "几点要求",
          "注意事项",
          "要求",
          "提示",
          "须知",
          "注意",
          "纪律",
          "提醒"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "#{节次}、有关要求",
              "[若无要求：各有关单位要高度重视，精心组织，密切配合，确保各项工作落到实处。]",
              "<要求：（{序号}）{内容}。>"
            ]
          }
        ]
      },
      {
        "id": "point",
        "name": {
          "zh": "分点",
          "en": "Point"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ 第{N}{=，,、点}",
          "^ {N}(、|是|要)",
          "^ {=（(}{N}{=）)}",
          "^ (首先|其次|再次|最后){=，,}",
          "^ 其{=一二三四五次}",
          "^ {N}{=.．}"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "#{节次}、【第一点】",
              "#{节次}、【第二点】"
            ]
          }
        ]
      },
      {
        "id": "problems",
        "name": {
          "zh": "问题",
          "en": "Problems"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "工作中还存在一些问题"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "工作中还存在一些问题：【存在问题】。"
            ]
          }
        ]
      },
      {
        "id": "sign",
        "name": {
          "zh": "落款",
          "en": "Signature"
        },
        "zone": "after",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ {2..24!，。；：:、}(办公室|委员会|领导小组|指挥部|局|处|公司|学校|医院|工会|协会|党支部|党委|人民政府) $",
          "^ {D}年{D}月{D}日 $",
          "^ 【{..6}日期】 $",
          "^ 附 件 {=：:}",
          "联系(人|电话) {=：:}"
        ],
        "phrases": [
          "附件：",
          "联系人：",
          "联系电话："
        ],
        "labels": [
          "附件",
          "联系人",
          "联系电话"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "署名>{主办单位}",
              "日期>【成文日期】"
            ]
          }
        ]
      }
    ],
    "rows": [
      {
        "id": "*",
        "name": {
          "zh": "方案类型不明",
          "en": "Unclear"
        },
        "cues": [],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "purpose": {
            "need": "required"
          },
          "goals": {
            "need": "optional"
          },
          "schedule": {
            "need": "optional"
          },
          "tasks": {
            "need": "required"
          },
          "guarantee": {
            "need": "optional"
          },
          "requirements": {
            "need": "optional"
          },
          "sign": {
            "need": "optional"
          }
        }
      },
      {
        "id": "activity",
        "name": {
          "zh": "活动方案",
          "en": "Plan of an activity"
        },
        "cues": [
          "活动{..6}(方案|预案)",
          "(会务|接待|比赛|竞赛|演练|庆祝|典礼|仪式|培训|晚会){..8}(方案|预案)",
          "活动(时间|地点|主题|目的|内容)",
          "(运动会|比赛|竞赛|晚会|联欢|艺术节|科技节|读书|义诊|志愿|慰问|演讲|展演|参观|研学|培训|活动){..16}(方案|预案)",
          "(活动|会务|接待)方案",
          "举办{..30}活动",
          "开展{..20}活动",
          "{1..8}活动"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "required",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "purpose": {
            "need": "required"
          },
          "goals": {
            "need": "optional"
          },
          "schedule": {
            "need": "required"
          },
          "tasks": {
            "need": "required"
          },
          "guarantee": {
            "need": "required",
            "group": "a"
          },
          "requirements": {
            "need": "required",
            "group": "a"
          },
          "sign": {
            "need": "suggested",
            "when": {
              "condition": "stands-alone",
              "otherwise": "optional"
            }
          }
        }
      },
      {
        "id": "work",
        "name": {
          "zh": "工作方案",
          "en": "Plan of work"
        },
        "cues": [
          "(工作|行动|整治|推进|建设|治理|攻坚|改革|整改)[的](方案|预案)",
          "{!动}(实施|总体)方案",
          "应急预案",
          "(工作|行动|整治|治理|推进|执行|创建|改造){..8}(方案|目标|重点|措施|任务)",
          "工作(目标|要求|措施|重点|任务)",
          "(制定|制订)(本|如下|以下)(工作|实施|行动)方案"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "required",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "purpose": {
            "need": "required"
          },
          "goals": {
            "need": "suggested"
          },
          "schedule": {
            "need": "suggested"
          },
          "tasks": {
            "need": "required"
          },
          "guarantee": {
            "need": "required",
            "group": "a"
          },
          "requirements": {
            "need": "required",
            "group": "a"
          },
          "sign": {
            "need": "suggested",
            "when": {
              "condition": "stands-alone",
              "otherwise": "optional"
            }
          }
        }
      }
    ],
    "facets": []
  },
  {
    "genre": "record",
    "name": {
      "zh": "会议记录",
      "en": "Record of a meeting"
    },
    "signs": [
      "^ (参加|出席|参会|到会|与会|缺席|列席){..4}(人员|人) {=：:}",
      "^ [会议](主题|议题|研究事项|内容) {=：:}",
      "记 录[ 人| 员] {=：:}",
      "(主 持[ 人]|召 集 人) {=：:}",
      "(缺 席|请 假|未 到){..6}{=：:}",
      "^ {2..4!，。：:；、 }(（{1..12}）|同志){=：:}",
      "(插话|举手表决)",
      "(宣布散会|会议结束)",
      "(发言|表决)(记录|情况|结果) {=：:}"
    ],
    "sections": [
      {
        "id": "title",
        "name": {
          "zh": "标题",
          "en": "Title"
        },
        "zone": "title",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "记 录[{=）)}] $",
          "记录[（{1..14}）] $"
        ],
        "phrases": [
          "会会议记录",
          "会记录",
          "第几次会议记录",
          "党支部会议记录",
          "关于事项的会议记录"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "{会议名称}记录"
            ]
          }
        ]
      },
      {
        "id": "time",
        "name": {
          "zh": "时间",
          "en": "Time"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "{N}月{N}日",
          "(时 间|日 期) {=：:}",
          "{D}月{D}日"
        ],
        "phrases": [
          "年月日午时分"
        ],
        "labels": [
          "时间",
          "会议时间",
          "日期",
          "开会时间",
          "召开时间",
          "起止时间"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "时间：{会议时间}"
            ]
          }
        ]
      },
      {
        "id": "place",
        "name": {
          "zh": "地点",
          "en": "Place"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(地 点|会 场) {=：:}",
          "在{1..16}(室|厅|会场)"
        ],
        "phrases": [
          "在会议室",
          "线上会议号"
        ],
        "labels": [
          "地点",
          "会议地点",
          "开会地点",
          "会场",
          "主会场",
          "分会场"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "地点：{会议地点}"
            ]
          }
        ]
      },
      {
        "id": "host",
        "name": {
          "zh": "主持人",
          "en": "Host"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(主 持[ 人]|召 集 人|执行主席) {=：:}",
          "主持"
        ],
        "phrases": [
          "由同志主持",
          "主持召开",
          "受委托，由同志主持"
        ],
        "labels": [
          "主持",
          "主持人",
          "会议主持",
          "会议主持人",
          "召集人",
          "执行主席",
          "组长"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "主持人：{主持人}"
            ]
          }
        ]
      },
      {
        "id": "attendees",
        "name": {
          "zh": "出席人员",
          "en": "Attendees"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(应到|实到|应出席|实际出席){..10!，。；}{N}",
          "(出 席|到 会|参 加|参 会|与 会|列 席|应 到|实 到){..8}{=：:}",
          "参加[了]会议",
          "(应到|实到){..6}{N}(人|名)"
        ],
        "phrases": [
          "应到党员几名，实到几名",
          "见签到表",
          "参加了会议"
        ],
        "labels": [
          "出席",
          "出席人员",
          "出席人",
          "参加人员",
          "参加人",
          "参加",
          "到会",
          "到会人员",
          "与会人员",
          "参会",
          "参会人员",
          "列席",
          "列席人员",
          "应到",
          "实到",
          "应到人数",
          "实到人数",
          "应到党员",
          "实到党员",
          "应出席",
          "实际出席",
          "应出席董事",
          "实际出席董事",
          "参加会议人员",
          "出席会议人员"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "[出席：<领导：{职务姓名}|，>]",
              "参加人员：<参会：{内容}|、>"
            ]
          }
        ]
      },
      {
        "id": "absent",
        "name": {
          "zh": "缺席人员",
          "en": "Absent"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(缺 席|请 假|未 到)",
          "全部到会"
        ],
        "phrases": [
          "未到会",
          "缺席人员及原因",
          "因公请假",
          "因事请假",
          "因病请假",
          "外出学习",
          "全部到会"
        ],
        "labels": [
          "缺席",
          "缺席人员",
          "缺席人员及原因",
          "缺席及原因",
          "请假",
          "请假人员",
          "未到",
          "未到会",
          "未到人员",
          "缺席董事",
          "请假人员及原因"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "[请假：<请假：{姓名}[（{职务}）]|、>]"
            ]
          }
        ]
      },
      {
        "id": "recorder",
        "name": {
          "zh": "记录人",
          "en": "Recorder"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "记录{=，。；}",
          "(负责|担任|作)记录",
          "{2..8!，。；：}记录 $",
          "(记 录[ 人| 员]|整 理|速 录) {=：:}",
          "记录人"
        ],
        "phrases": [],
        "labels": [
          "记录",
          "记录人",
          "记录员",
          "会议记录",
          "记录人员",
          "整理",
          "速录",
          "记录整理",
          "会议记录人"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "记录人：【记录人】"
            ]
          }
        ]
      },
      {
        "id": "topic",
        "name": {
          "zh": "议题",
          "en": "Topic"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(会议|今天|支部){..6}(研究|讨论|审议){..4}{N}(件事|个事|项|个议题|个问题)",
          "(今天|会上){..8}{N}(件|个)(事|议题)",
          "(今天|会议){..10}(研究|讨论|议){2..20}",
          "(议 题|研究事项|会议[主要]内容|讨论事项|议 程) {=：:}",
          "研究{2}"
        ],
        "phrases": [
          "会议议题",
          "研究事项",
          "主要议程",
          "讨论事项"
        ],
        "labels": [
          "议题",
          "会议议题",
          "研究事项",
          "主要议程",
          "会议议程",
          "议程",
          "讨论事项",
          "会议主要内容",
          "会议内容",
          "会议主题",
          "主题",
          "内容"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "议题：{研究事项}"
            ]
          }
        ]
      },
      {
        "id": "body",
        "name": {
          "zh": "会议情况",
          "en": "Proceedings"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "会议情况",
          "会议内容 $",
          "(发言|讨论)(记录|情况|摘要)",
          "听取{..20}汇报",
          "传达[学习][了]",
          "大家[讨论]认为",
          "会议就{2..30}作了",
          "主要内容如下"
        ],
        "phrases": [
          "会议情况",
          "发言记录",
          "讨论情况",
          "听取汇报",
          "大家讨论认为",
          "主要内容如下"
        ],
        "labels": [
          "会议情况",
          "发言记录",
          "发言摘要",
          "讨论情况",
          "讨论记录",
          "会议记录摘要",
          "会议内容",
          "会议记录内容"
        ],
        "each": "agenda",
        "skeleton": [
          {
            "paragraphs": [
              "#[若多项：{序号}、]{名称}",
              "会议情况：【会议情况】。"
            ]
          }
        ]
      },
      {
        "id": "speaker",
        "name": {
          "zh": "发言人",
          "en": "Speaker"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ {2..10!，。：:；、？！（）果况下容定议项见求录题间点员席期名}{=：:}",
          "^ {1..8!，。：:；、？！（）}(女士|先生|老师|教授|医生|师傅|总){=：:}",
          "^ {1..4!，。：:；、？！}{=：:}",
          "^ {1..30!，。：:；？！}(同志|书记|主任|局长|院长|校长|经理|主席|部长|科长|处长|组长|委员|代表|发言|汇报|通报|传达|说){=：:}",
          "^ {2..8!，。：:；、？！（）}（{1..14}）[发言|汇报|说]{=：:}",
          "（插话）"
        ],
        "phrases": [],
        "labels": [],
        "each": "agenda",
        "skeleton": [
          {
            "paragraphs": [
              "{首位发言人}发言：【发言要点】。",
              "<其余发言人：{全称}发言：【发言要点】。>"
            ]
          }
        ]
      },
      {
        "id": "resolution",
        "name": {
          "zh": "决议",
          "en": "Decisions"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "会议要求",
          "(提出|作){..8}要求",
          "决定如下",
          "会议形成{..6}(意见|决议)",
          "定(几条|下来|以下)",
          "(我归纳|归总)",
          "就(这样|这么|按{..8})(办|定)",
          "决 议",
          "会议[决]定",
          "议[决]定",
          "一致(同意|通过)",
          "表决结果",
          "就这样定",
          "作[出]以下(要求|决定)",
          "由{2..20}负责"
        ],
        "phrases": [
          "会议决定",
          "议定事项",
          "会议议定",
          "形成如下意见",
          "经讨论，一致同意",
          "原则同意",
          "大家没有不同意见",
          "会议要求"
        ],
        "labels": [
          "决议",
          "会议决议",
          "决定",
          "会议决定",
          "议定事项",
          "会议议定",
          "表决结果",
          "形成决议",
          "决议事项"
        ],
        "each": "agenda",
        "skeleton": [
          {
            "paragraphs": [
              "决议：【决议内容】。"
            ]
          }
        ]
      },
      {
        "id": "point",
        "name": {
          "zh": "分点",
          "en": "Point"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ 第{N}{=，,、点}",
          "^ {N}(、|是|要)",
          "^ {=（(}{N}{=）)}",
          "^ (首先|其次|再次|最后){=，,}",
          "^ 其{=一二三四五次}",
          "^ {N}{=.．}"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "（一）【第一点】",
              "（二）【第二点】"
            ]
          }
        ]
      },
      {
        "id": "thesis",
        "name": {
          "zh": "总领句",
          "en": "Thesis"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "这里，着重强调"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "这里，着重强调几个方面。"
            ]
          }
        ]
      },
      {
        "id": "problems",
        "name": {
          "zh": "问题",
          "en": "Problems"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "工作中还存在一些问题"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "工作中还存在一些问题：【存在问题】。"
            ]
          }
        ]
      },
      {
        "id": "closing",
        "name": {
          "zh": "散会",
          "en": "Closing"
        },
        "zone": "closing",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "结束时间{=：:}",
          "{D}分{..12}(结束|散会)",
          "(会议|活动|大会)结束",
          "宣布{..6}(散会|结束|闭会)",
          "散会",
          "会议结束",
          "分{..2}结束",
          "会就开到这里"
        ],
        "phrases": [
          "宣布散会",
          "会议结束",
          "会就开到这里",
          "没有别的事，散会"
        ],
        "labels": [
          "散会时间",
          "结束时间",
          "会议结束时间"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "会议结束，散会。"
            ]
          }
        ]
      },
      {
        "id": "sign",
        "name": {
          "zh": "签名",
          "en": "Signatures"
        },
        "zone": "after",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(签名|签字|审 核|签 发)"
        ],
        "phrases": [
          "主持人签名",
          "记录人签名",
          "与会人员签字",
          "董事签字"
        ],
        "labels": [
          "主持人签名",
          "记录人签名",
          "主持人签字",
          "记录人签字",
          "与会人员签字",
          "审核",
          "签发",
          "签名",
          "签字"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "主持人签名：",
              "记录人签名："
            ]
          }
        ]
      }
    ],
    "rows": [
      {
        "id": "*",
        "name": {
          "zh": "会议类型不明",
          "en": "Unclear"
        },
        "cues": [],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "time": {
            "need": "required"
          },
          "place": {
            "need": "required"
          },
          "host": {
            "need": "required"
          },
          "attendees": {
            "need": "required"
          },
          "absent": {
            "need": "suggested",
            "when": {
              "condition": "not-all-present",
              "otherwise": "optional"
            }
          },
          "recorder": {
            "need": "required"
          },
          "topic": {
            "need": "optional"
          },
          "speaker": {
            "need": "optional"
          },
          "body": {
            "need": "required"
          },
          "resolution": {
            "need": "optional"
          },
          "closing": {
            "need": "optional"
          },
          "sign": {
            "need": "optional"
          }
        }
      },
      {
        "id": "office",
        "name": {
          "zh": "机关、企事业单位会议",
          "en": "Office meeting"
        },
        "cues": [
          "(办公|例会|班子|局务|院务|校务|厂务|部务|行政|党组|党委|常委|董事|理事|业主|股东){..6}(会|会议)",
          "(协调|调度|专题|评审|推进|部署|动员|座谈|联席|职工|职代|工作){..6}(会|会议)",
          "(局|委|公司|学校|医院|大学|集团|街道|科室|股室|部门|单位|中心)",
          "(校长|院长|经理|董事|科长|镇长|主任|村民|业主|职工)",
          "(科务|院务|局务|教研|班子|例会|村民|业主|职工|代表|董事|监事|理事){..10}(会|会议|大会)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "required",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "time": {
            "need": "required"
          },
          "place": {
            "need": "required"
          },
          "host": {
            "need": "required"
          },
          "attendees": {
            "need": "required"
          },
          "absent": {
            "need": "required",
            "when": {
              "condition": "not-all-present",
              "otherwise": "optional"
            }
          },
          "recorder": {
            "need": "required"
          },
          "topic": {
            "need": "required"
          },
          "speaker": {
            "need": "optional"
          },
          "body": {
            "need": "required"
          },
          "resolution": {
            "need": "required",
            "when": {
              "condition": "something-decided",
              "otherwise": "suggested"
            }
          },
          "closing": {
            "need": "optional"
          },
          "sign": {
            "need": "required",
            "when": {
              "condition": "archived",
              "otherwise": "suggested"
            }
          }
        }
      },
      {
        "id": "branch",
        "name": {
          "zh": "支部会议",
          "en": "Party branch meeting"
        },
        "cues": [
          "支部",
          "(党员大会|党小组|支委会|主题党日|组织生活会)",
          "(预备党员|发展对象|入党)",
          "支委",
          "(全体|正式|预备|发展|应到|到会|讨论){..4}党员",
          "支部{..8}(会议|会|工作|党员|委员)",
          "党(建|务)工作",
          "党员{..6}(大会|会议|发言|活动|承诺)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "required",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "time": {
            "need": "required"
          },
          "place": {
            "need": "required"
          },
          "host": {
            "need": "required"
          },
          "attendees": {
            "need": "required"
          },
          "absent": {
            "need": "required",
            "when": {
              "condition": "not-all-present",
              "otherwise": "optional"
            }
          },
          "recorder": {
            "need": "required"
          },
          "topic": {
            "need": "required"
          },
          "speaker": {
            "need": "suggested"
          },
          "body": {
            "need": "required"
          },
          "resolution": {
            "need": "required",
            "when": {
              "condition": "something-decided",
              "otherwise": "suggested"
            }
          },
          "closing": {
            "need": "optional"
          },
          "sign": {
            "need": "required",
            "when": {
              "condition": "archived",
              "otherwise": "suggested"
            }
          }
        }
      }
    ],
    "facets": [
      {
        "id": "attendees.quorum",
        "section": "attendees",
        "kernels": [
          "(应到|实到){..14}{N}",
          "超过{..6}(半数|三分之二|五分之四)",
          "符合{..6}人数"
        ]
      },
      {
        "id": "attendees.leave",
        "section": "absent",
        "kernels": [
          "因(公|事|病){..6}请假",
          "请假{..6}{N}(人|名)",
          "不能(到会|参加)",
          "委托{2..20}参加"
        ]
      },
      {
        "id": "item.vote",
        "section": "resolution",
        "kernels": [
          "(同意|赞成|不同意|反对|弃权)的{..4}请举手",
          "(鼓掌|举手)通过",
          "(投票|举手|进行)表决",
          "(同意|赞成|反对|弃权){..4}{N}票"
        ]
      },
      {
        "id": "item.ballot",
        "section": "body",
        "kernels": [
          "(总监票人|监票人|计票人)",
          "清点{..4}人数",
          "(发出|收回|发放){..8}{N}张",
          "(选举有效|得票)"
        ]
      }
    ]
  },
  {
    "genre": "report",
    "name": {
      "zh": "汇报材料",
      "en": "Report"
    },
    "signs": [
      "(汇报|报告){..6}(如下|以下){=：。}",
      "(汇报|报告)(如下|于后)",
      "现将{..40}(汇报|报告|介绍)如下",
      "(作|做){..4}(汇报|交流)",
      "(汇报|交流)(完毕|如下|如上)",
      "以上汇报",
      "(特此报告|我的汇报)",
      "下[一]步{..4}(打算|工作|计划|安排|重点)",
      "截至{..12}(月|日|目前|底)",
      "(请批评指正|请指正|请审议)"
    ],
    "sections": [
      {
        "id": "title",
        "name": {
          "zh": "标题",
          "en": "Title"
        },
        "zone": "title",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "交流会上的(发言|汇报|介绍|交流)",
          "汇报[材料|提纲|稿] $",
          "(情况|工作|进展)(汇报|报告)",
          "(交流|经验|典型|发言)材料",
          "关于{2..40}的(报告|汇报)",
          "(汇报|报告|材料)[（{1..14}）] $"
        ],
        "phrases": [
          "情况汇报",
          "情况的汇报",
          "进展汇报",
          "工作汇报",
          "汇报材料",
          "交流材料",
          "经验材料",
          "发言材料",
          "关于工作的报告"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "在{会议名称}上的汇报材料"
            ]
          }
        ]
      },
      {
        "id": "salutation",
        "name": {
          "zh": "称谓或主送机关",
          "en": "Salutation"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ (尊敬的|亲爱的|各位|列位|同志们|{1..8!，。：:}们){..40}{=：:} $",
          "^ (检查组|督导组|督查组|调研组|考核组|验收组){..30}{=：:} $",
          "^ {1..18!，。：:、；}(政府|委员会|党委|党组|局|办公室|厅|部|办|公司|集团|指挥部|领导小组|会) {=：:} $"
        ],
        "phrases": [
          "县政府：",
          "尊敬的各位领导：",
          "各位领导、各位专家：",
          "督导组各位领导："
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "各位领导："
            ]
          }
        ]
      },
      {
        "id": "opening",
        "name": {
          "zh": "开头",
          "en": "Opening"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(汇报|报告|介绍|交流)如下",
          "(根据|按照){2..40}(汇报|报告|交流|介绍)",
          "受{2..20}委托",
          "(作|做){..3}(汇报|交流|介绍)",
          "(我|下面){..12}(汇报|介绍)",
          "对{2..30}到来{..8}欢迎",
          "汇报{..4}{N}(个方面|点|项|件)"
        ],
        "phrases": [
          "现将有关情况汇报如下",
          "作一汇报",
          "下面，我代表单位汇报",
          "表示热烈欢迎",
          "今天汇报三个方面",
          "我把有关情况简要汇报一下",
          "我就有关工作作交流",
          "把我们的做法说一说"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "按照{会议名称}的安排，现将有关情况汇报如下。"
            ]
          }
        ]
      },
      {
        "id": "thesis",
        "name": {
          "zh": "总领句",
          "en": "Thesis"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "这里，着重强调"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "这里，着重强调几个方面。"
            ]
          }
        ]
      },
      {
        "id": "review",
        "name": {
          "zh": "工作情况",
          "en": "Work done"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ {..8!，。；：:}(工作进展|进展情况|开展情况|基本情况|主要做法|主要工作|工作成效|工作情况|完成情况|推进情况|落实情况)",
          "(一年来|今年以来|去年以来|近年来|前[一]阶段|上半年)",
          "(主要做法|主要做了|工作成效|取得{..10}成效)",
          "截至{..12}(月|日|目前|底)",
          "(目前|累计|已|共)[已][经]完成",
          "占{..12}百分之",
          "我们的(体会|做法)"
        ],
        "phrases": [
          "工作进展",
          "开展情况",
          "基本情况",
          "主要做法",
          "主要工作",
          "取得的成效",
          "我们的体会是",
          "目前已完成"
        ],
        "labels": [
          "工作进展",
          "工作进展情况",
          "进展情况",
          "开展情况",
          "基本情况",
          "主要做法",
          "主要工作",
          "工作成效",
          "取得的成效",
          "情况",
          "进度",
          "进展",
          "做法",
          "成效",
          "完成",
          "进展环境",
          "做了哪些",
          "已经做",
          "账",
          "工作成绩"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "#{节次}、工作进展情况",
              "【工作进展】。"
            ]
          }
        ]
      },
      {
        "id": "problems",
        "name": {
          "zh": "存在问题",
          "en": "Problems"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(存在|面临|主要|突出){..8}(问题|困难|差距|不足|短板)",
          "(困难|问题)(和|与|及|、)(问题|困难|不足)",
          "(不足之处|差距和短板|制约因素)",
          "(需要|需|提请|请){..8}(协调|帮助){..6}(解决|事项)",
          "滞后{..4}原因",
          "清醒[地](看到|认识)"
        ],
        "phrases": [
          "存在问题",
          "存在的问题",
          "存在的主要问题",
          "困难和问题",
          "不足之处",
          "差距和短板",
          "制约因素",
          "需要协调解决的事项",
          "滞后的原因",
          "请上级帮助解决"
        ],
        "labels": [
          "存在问题",
          "存在的问题",
          "存在的主要问题",
          "困难和问题",
          "不足之处",
          "需要协调解决的事项",
          "需协调解决的事项",
          "问题",
          "困难",
          "不足",
          "原因",
          "坚苦",
          "难处",
          "难题",
          "短板",
          "差距"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "#{节次}、存在的问题",
              "【存在问题】。"
            ]
          }
        ]
      },
      {
        "id": "tasks",
        "name": {
          "zh": "下一步打算",
          "en": "Next steps"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "{N}月{..4}计划",
          "下一步计划",
          "下[一](步|阶段)",
          "今后{..6}(努力方向|工作|打算|重点)",
          "{N}月份{..4}计划",
          "^ {..8!，。；：:}(工作打算|整改措施|工作计划|工作安排|努力方向)",
          "接下来",
          "我们将"
        ],
        "phrases": [
          "下一步打算",
          "下一步工作安排",
          "下步重点",
          "今后努力方向",
          "整改措施",
          "接下来准备这样干"
        ],
        "labels": [
          "下一步打算",
          "下一步工作打算",
          "下一步工作",
          "下一步工作安排",
          "下步打算",
          "下步工作打算",
          "今后努力方向",
          "工作打算",
          "整改措施",
          "下一步",
          "下步",
          "打算",
          "整改",
          "工作安排",
          "思路",
          "筹划",
          "下阶段",
          "工作计划",
          "下一步计划",
          "施工计划"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "#{节次}、下一步打算",
              "【下一步工作】。"
            ]
          }
        ]
      },
      {
        "id": "point",
        "name": {
          "zh": "分点",
          "en": "Point"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ 第{N}{=，,、点}",
          "^ {N}(、|是|要)",
          "^ {=（(}{N}{=）)}",
          "^ (首先|其次|再次|最后){=，,}",
          "^ 其{=一二三四五次}",
          "^ {N}{=.．}"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "#{节次}、【第一点】",
              "#{节次}、【第二点】"
            ]
          }
        ]
      },
      {
        "id": "closing",
        "name": {
          "zh": "结尾",
          "en": "Closing"
        },
        "zone": "closing",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "以上汇报",
          "(批评指正|请指正|请审议|特此报告)",
          "(汇报|我的汇报)(完毕|完了)",
          "恳请{2..30}支持",
          "以上(是|就是){..14}(做法|汇报|情况|体会)",
          "谢谢"
        ],
        "phrases": [
          "以上汇报，请审议",
          "请批评指正",
          "不当之处，请指正",
          "汇报完毕",
          "我的汇报完了",
          "特此报告",
          "以上是我们的一点做法",
          "谢谢大家"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "以上汇报，不当之处，请批评指正。"
            ]
          }
        ]
      }
    ],
    "rows": [
      {
        "id": "*",
        "name": {
          "zh": "汇报类型不明",
          "en": "Unclear"
        },
        "cues": [],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "optional"
          },
          "opening": {
            "need": "required"
          },
          "review": {
            "need": "required"
          },
          "problems": {
            "need": "optional"
          },
          "tasks": {
            "need": "optional"
          },
          "closing": {
            "need": "optional"
          }
        }
      },
      {
        "id": "progress",
        "name": {
          "zh": "工作进展汇报",
          "en": "Progress report"
        },
        "cues": [
          "(工作|情况){..8}(汇报|报告) $",
          "(进展|开展|落实|推进|完成){..4}情况{..4}(汇报|报告)",
          "(自查|整改){..8}(汇报|报告)",
          "(进展|开展|落实|推进|完成|工作){..6}情况{..8}(汇报|报告)如下",
          "就{2..40}(情况|工作)作{..6}汇报",
          "向{2..30}汇报",
          "进展{..6}汇报如下",
          "工作{..8}汇报如下"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "required",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "suggested"
          },
          "opening": {
            "need": "required"
          },
          "review": {
            "need": "required"
          },
          "problems": {
            "need": "required"
          },
          "tasks": {
            "need": "required"
          },
          "closing": {
            "need": "suggested"
          }
        }
      },
      {
        "id": "experience",
        "name": {
          "zh": "经验交流材料",
          "en": "Exchange of experience"
        },
        "cues": [
          "(经验|交流|典型){..4}(材料|发言|介绍)",
          "(我们的|主要|几点)(做法|体会)",
          "(作|做){..4}交流",
          "(做法|体会){..12}(汇报|介绍|交流)",
          "同大家{..6}(交流|分享)",
          "我们的(做法|体会)",
          "始终把{2..40}作为",
          "(抓手|突破口|切入点)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "required",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "optional"
          },
          "opening": {
            "need": "required"
          },
          "review": {
            "need": "required"
          },
          "problems": {
            "need": "unused"
          },
          "tasks": {
            "need": "optional"
          },
          "closing": {
            "need": "suggested"
          }
        }
      },
      {
        "id": "engineering",
        "name": {
          "zh": "工程进展汇报",
          "en": "Engineering report"
        },
        "cues": [
          "(工程|施工|标段|项目建设|建设项目){..14}(情况|汇报|报告)",
          "(工期|施工进度|形象进度)",
          "(工程|施工|标段|隧洞|公路|项目|改建|扩建|桥){..20}(情况|进展|汇报|报告){..8}$",
          "(工程|施工|标段|改建|扩建){..20}汇报"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "required",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "suggested"
          },
          "opening": {
            "need": "required"
          },
          "review": {
            "need": "required"
          },
          "problems": {
            "need": "required"
          },
          "tasks": {
            "need": "required"
          },
          "closing": {
            "need": "suggested"
          }
        }
      }
    ],
    "facets": []
  },
  {
    "genre": "speech",
    "name": {
      "zh": "讲话稿",
      "en": "Speech"
    },
    "signs": [
      "^ 同志们{=，！：}",
      "(希望|要求)(大家|各|同志们|全)",
      "(我|我们)(都|完全)(同意|赞成)",
      "我(想|再|先|就|最后)(讲|谈|说|强调|提)",
      "^ 刚才",
      "让我们",
      "(讲|谈|强调|提){..8}{N}(点|条|个方面)[意见|要求|想法|体会|建议|希望]",
      "(我都|我完全)同意",
      "我就讲(这些|到这)",
      "讲(得|的)不(对|当|妥)",
      "我代表{2..30}(表示|问候|祝贺|感谢)",
      "(同志们|各位|朋友们)[，|,|！]让我们",
      "借此机会",
      "我(再|再次)强调"
    ],
    "sections": [
      {
        "id": "title",
        "name": {
          "zh": "标题",
          "en": "Title"
        },
        "zone": "title",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "上的{..4}(讲话|发言|致辞|致词|工作报告|祝酒辞)",
          "(会|会议|大会|仪式|典礼|班|式)(讲话|发言|致辞|致词)",
          "(讲话|发言)(稿|提纲)",
          "(重要|总结|表态|动员|辅导|开幕|闭幕)讲话 $",
          "表态发言 $",
          "(致辞|致词|贺辞|贺词|开幕词|闭幕词|欢迎词) $",
          "讲话[（{1..14}）] $"
        ],
        "phrases": [
          "在会上的讲话",
          "在会上的发言",
          "在会上的致辞",
          "在会上的总结讲话",
          "在会上的工作报告",
          "会讲话提纲",
          "（根据录音整理）",
          "（讲话提纲）"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "在{会议名称}上的讲话"
            ]
          }
        ]
      },
      {
        "id": "salutation",
        "name": {
          "zh": "称谓",
          "en": "Salutation"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ (尊敬的|亲爱的|各位|列位|同志们|{1..8!，。：:}们){..40}{=：:} $"
        ],
        "phrases": [
          "同志们：",
          "各位领导、同志们：",
          "各位代表：",
          "各位委员：",
          "各位来宾、各位朋友：",
          "亲爱的老师、同学们：",
          "各位企业家朋友：",
          "父老乡亲们：",
          "尊敬的各位家长：",
          "青年朋友们："
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "[若有领导：各位领导，]同志们："
            ]
          }
        ]
      },
      {
        "id": "opening",
        "name": {
          "zh": "开头",
          "en": "Opening"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "今天{..20}(召开|举行|开会|参加|欢聚|相聚|请来)",
          "(这次|今天这个|本次)(会|会议){..20}(是|很重要|决定|任务)",
          "(很高兴|非常高兴|借此机会|本来不打算讲)",
          "(首先|谨)[，|,] [让][我]代表",
          "(刚刚过去|前段时间|前不久)",
          "之际[，|,]"
        ],
        "phrases": [
          "今天，我们召开会议",
          "主要任务是",
          "这次会议是研究决定召开的",
          "首先，我代表",
          "表示热烈的祝贺",
          "很高兴参加今天的会议",
          "今天把大家请来",
          "刚刚过去的一年",
          "今天这个会很重要",
          "既然来了，讲几句"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "今天，我们召开{会议名称}，主要任务是{会议任务}。"
            ]
          }
        ]
      },
      {
        "id": "recap",
        "name": {
          "zh": "承接前面发言",
          "en": "Recap"
        },
        "zone": "opening",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "刚才",
          "(上午|今天){..12}(看|听)",
          "(发言|通报|介绍){..30}(讲得|很好|同意|赞成|启发|有数据)"
        ],
        "phrases": [
          "刚才，传达了",
          "几个单位作了发言",
          "大家的发言我都记下来了",
          "我都同意",
          "我完全同意",
          "请大家抓好落实",
          "上午我们看了",
          "听了大家的发言，很受启发",
          "几位同志从不同角度",
          "刚才签了责任书",
          "希望大家认真借鉴"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "刚才，【前面的议程】，讲得都很好，我都同意，请大家抓好落实。"
            ]
          }
        ]
      },
      {
        "id": "review",
        "name": {
          "zh": "回顾成绩",
          "en": "Review"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ (回头看|回首|盘点)",
          "{2..10}以来，",
          "^ (过去|刚刚过去的)[这]{1..3}年",
          "^ (近|这|上)(几|两|三|五|{N})[个]年",
          "^ {N}年来",
          "^ (去年|上学年|上半年|上个月|今年{..4}月)",
          "好的一面",
          "(成绩|成效)(是|来之不易|有目共睹|明显|突出)",
          "(一年来|去年以来|今年以来|过去[的]一年|近年来|前[一]阶段|回顾)",
          "(成绩|成效|进展)"
        ],
        "phrases": [
          "取得了明显成效",
          "主要做了几项工作",
          "成绩来之不易",
          "这些成绩的取得",
          "总的看，进展是好的",
          "在此，我代表"
        ],
        "labels": [
          "成绩",
          "成效",
          "回顾",
          "工作进展",
          "基本情况",
          "工作情况",
          "过去一年",
          "一年来",
          "一年的账",
          "回头看"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "前一阶段，各单位【主要工作】，取得了明显成效。"
            ]
          }
        ]
      },
      {
        "id": "problems",
        "name": {
          "zh": "存在问题",
          "en": "Problems"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(问题|困难|毛病)(还|也|仍)不少",
          "暴露{..8}(问题|情况|出)",
          "没{..4}(办好|做好|到位|办成)",
          "存在{..20}(问题|不足|漏洞|隐患|差距)",
          "(欠账|欠下的账|短板|不足){..8}(也|还|不少|突出|依然)",
          "(问题|困难|差距)(还|依然|仍然|也){..6}(不少|存在|突出|有)",
          "(存在|面临|主要|突出){..8}(问题|困难|差距|不足)",
          "清醒[地](看到|认识)",
          "(薄弱|短板|不容忽视)",
          "有的{2..40}有的",
          "(不平衡|不到位)"
        ],
        "phrases": [
          "存在的主要问题",
          "也要清醒地看到",
          "还存在不少薄弱环节",
          "问题不容忽视",
          "究其原因",
          "这些问题必须引起高度重视",
          "问题要讲透"
        ],
        "labels": [
          "存在的问题",
          "正视的问题",
          "突出问题",
          "主要问题",
          "不足",
          "差距",
          "短板",
          "困难",
          "薄弱环节",
          "教训"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "同时也要清醒地看到，工作中还存在一些问题，主要是【存在问题】。"
            ]
          }
        ]
      },
      {
        "id": "thesis",
        "name": {
          "zh": "总领句",
          "en": "Thesis"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(讲|谈|提|强调|说|交流|补充|抓好){..14}{N}(点|个|条|句|方面|层|项|件)"
        ],
        "phrases": [
          "下面，我讲几点意见",
          "我强调几点",
          "我再讲几个问题",
          "这里，我谈几点想法",
          "今天我主要讲几句话",
          "提几点要求",
          "重点抓好几项工作",
          "归纳起来就是几条",
          "我想讲这么几层意思",
          "同大家交流几点"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "下面，我强调三个方面。"
            ]
          }
        ]
      },
      {
        "id": "point",
        "name": {
          "zh": "要点",
          "en": "Point"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "^ 第{N}{=，,、点}",
          "^ {N}(、|是|要)",
          "^ {=（(}{N}{=）)}",
          "^ (首先|其次|再次|最后){=，,}",
          "^ 其{=一二三四五次}",
          "^ {N}{=.．}"
        ],
        "phrases": [
          "第一点",
          "一句话是",
          "关于工作"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "一、【第一个要点】",
              "二、【第二个要点】",
              "三、【第三个要点】"
            ]
          }
        ]
      },
      {
        "id": "tasks",
        "name": {
          "zh": "任务",
          "en": "Tasks"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "(重点|着力|突出|全力|扎实){..6}(抓|做|推|开展|落实)",
          "下[一]步",
          "今后{..10}(任务|工作)",
          "要在{2..16}(上|下功夫)",
          "务必",
          "{N}项(工作|任务|重点)"
        ],
        "phrases": [
          "重点抓好以下工作",
          "今后一个时期的主要任务是",
          "下一步要",
          "明年要抓的几件事",
          "具体讲，就是要",
          "抓住关键、把握重点"
        ],
        "labels": [
          "任务",
          "重点",
          "大事",
          "下一步",
          "抓好",
          "聚焦",
          "突出",
          "着力",
          "全力",
          "今后",
          "主攻",
          "重点工作",
          "要做好",
          "功夫",
          "要抓"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "下一步，要重点抓好以下工作：【重点任务】。"
            ]
          }
        ]
      },
      {
        "id": "guarantee",
        "name": {
          "zh": "保障",
          "en": "Guarantee"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "责任{..4}(压实|落实|到位|上肩)",
          "(加强|强化|健全|落实|压实|严格|完善){..6}(领导|责任|保障|机制|督查|考核|监督|协调)",
          "营造{..6}氛围",
          "狠抓落实"
        ],
        "phrases": [
          "加强组织领导",
          "主要负责同志亲自抓",
          "确保各项工作落到实处",
          "提供坚强保证"
        ],
        "labels": [
          "保障",
          "领导",
          "抓落实",
          "落实上",
          "机制",
          "保证",
          "督查",
          "考核",
          "作风",
          "协调",
          "统筹",
          "监督",
          "落实到位",
          "靠什么"
        ],
        "skeleton": [
          {
            "paragraphs": [
              "要加强组织领导，压实工作责任，强化督查考核，确保各项任务落到实处。"
            ]
          }
        ]
      },
      {
        "id": "requirements",
        "name": {
          "zh": "工作要求",
          "en": "Requirements"
        },
        "zone": "items",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "会后[，|,]",
          "回去[以]后",
          "(贯彻|落实){..16}精神"
        ],
        "phrases": [],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "会后，各单位要抓好会议精神的贯彻落实。"
            ]
          }
        ]
      },
      {
        "id": "closing",
        "name": {
          "zh": "结尾",
          "en": "Closing"
        },
        "zone": "closing",
        "source": {
          "kind": "practice",
          "text": {
            "zh": "惯例",
            "en": "Established practice"
          }
        },
        "kernels": [
          "谢谢",
          "让我们",
          "希望(大家|各)",
          "祝(大家|老师|同学|愿|会议|大会)",
          "预祝",
          "拜托",
          "放心",
          "就讲(这些|到这)",
          "为{4..60}(而|作出|做出){..8}(奋斗|贡献|努力)",
          "我们(相信|坚信|深信|置信)"
        ],
        "phrases": [
          "责任重大，使命光荣",
          "我就讲这些",
          "就讲到这里",
          "讲得不对的，请批评指正",
          "预祝会议圆满成功",
          "给大家拜个早年",
          "请领导放心",
          "我的发言完了",
          "和大家共勉"
        ],
        "labels": [],
        "skeleton": [
          {
            "paragraphs": [
              "我就讲这些。谢谢大家！"
            ]
          }
        ]
      }
    ],
    "rows": [
      {
        "id": "*",
        "name": {
          "zh": "会议类型不明",
          "en": "Unclear"
        },
        "cues": [],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required",
            "group": "a"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "review": {
            "need": "optional"
          },
          "problems": {
            "need": "optional"
          },
          "thesis": {
            "need": "required",
            "group": "b"
          },
          "point": {
            "need": "required",
            "group": "b"
          },
          "tasks": {
            "need": "optional"
          },
          "guarantee": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "points",
        "name": {
          "zh": "推进会讲话（几点意见）",
          "en": "Work promotion: a few points"
        },
        "cues": [
          "(讲|谈|提|强调){..10}{N}(点|条)",
          "工作(推进|调度|部署)(会|会议)",
          "(整顿|推进|调度|部署|督办|约谈){..4}(会|会议)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required",
            "group": "a"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "review": {
            "need": "optional"
          },
          "problems": {
            "need": "optional"
          },
          "thesis": {
            "need": "required",
            "group": "b"
          },
          "point": {
            "need": "required"
          },
          "tasks": {
            "need": "optional"
          },
          "guarantee": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "campaign",
        "name": {
          "zh": "专项工作讲话",
          "en": "Campaign"
        },
        "cues": [
          "专项{..8}(会|会议|大会)",
          "(整治|攻坚|创建|治理|普查|征兵|防汛){..8}(会|会议|大会)"
        ],
        "shown": [
          "review",
          "problems",
          "tasks",
          "guarantee"
        ],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required",
            "group": "a"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "review": {
            "need": "suggested"
          },
          "problems": {
            "need": "suggested"
          },
          "thesis": {
            "need": "suggested"
          },
          "point": {
            "need": "required"
          },
          "tasks": {
            "need": "required"
          },
          "guarantee": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "year-end",
        "name": {
          "zh": "年终总结暨座谈会讲话",
          "en": "Year-end meeting"
        },
        "cues": [
          "(年终|年度总结|年末|岁末|迎新|新春|迎春|春节)",
          "座谈(会|会议)",
          "总结(会|大会|会议)",
          "(拜个早年|辞旧迎新)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required",
            "group": "a"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "review": {
            "need": "required"
          },
          "problems": {
            "need": "optional"
          },
          "thesis": {
            "need": "optional"
          },
          "point": {
            "need": "required"
          },
          "tasks": {
            "need": "suggested"
          },
          "guarantee": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "plenary",
        "name": {
          "zh": "全体会议讲话",
          "en": "Plenary"
        },
        "cues": [
          "全体[（扩大）|扩大](会|会议)",
          "(全会|全委会)",
          "(教职工|职工|干部|全员|全体员工|全局)大会",
          "(季度|年度){..8}(分析|工作)会"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required",
            "group": "a"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "review": {
            "need": "suggested"
          },
          "problems": {
            "need": "optional"
          },
          "thesis": {
            "need": "suggested"
          },
          "point": {
            "need": "required"
          },
          "tasks": {
            "need": "suggested"
          },
          "guarantee": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "safety",
        "name": {
          "zh": "安全生产讲话",
          "en": "Work safety"
        },
        "cues": [
          "安全{..6}(会|会议|大会)",
          "安全生产",
          "(事故|隐患){..12}(教训|警示|整改)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required",
            "group": "a"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "review": {
            "need": "optional"
          },
          "problems": {
            "need": "suggested"
          },
          "thesis": {
            "need": "suggested"
          },
          "point": {
            "need": "required"
          },
          "tasks": {
            "need": "suggested"
          },
          "guarantee": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "thematic",
        "name": {
          "zh": "专题工作讲话",
          "en": "Thematic work"
        },
        "cues": [
          "专题{..8}(会|会议|班)",
          "(重要意义|重大意义){..30}(任务|机制)",
          "{2..8}工作(会|会议)",
          "(专题|领导小组){..8}(会|会议)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required",
            "group": "a"
          },
          "recap": {
            "need": "required",
            "group": "a"
          },
          "review": {
            "need": "optional"
          },
          "problems": {
            "need": "optional"
          },
          "thesis": {
            "need": "suggested"
          },
          "point": {
            "need": "required"
          },
          "tasks": {
            "need": "suggested"
          },
          "guarantee": {
            "need": "suggested"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "congratulation",
        "name": {
          "zh": "群团、典礼致辞",
          "en": "Congratulation"
        },
        "cues": [
          "(成立|开学|毕业|开业|落成|开幕|闭幕|揭牌|奠基|开工){..8}(大会|典礼|仪式|式|会)",
          "(典礼|庆典|校庆)",
          "(致辞|致词|贺词)",
          "(表示|致以){..8}祝贺",
          "(妇女|工会|共青团|青年|商会|协会|联合会){..10}(代表大会|大会)"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "recap": {
            "need": "unused"
          },
          "review": {
            "need": "suggested"
          },
          "problems": {
            "need": "unused"
          },
          "thesis": {
            "need": "optional"
          },
          "point": {
            "need": "required"
          },
          "tasks": {
            "need": "optional"
          },
          "guarantee": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      },
      {
        "id": "pledge",
        "name": {
          "zh": "表态发言",
          "en": "Pledge"
        },
        "cues": [
          "表态",
          "作{..4}表态",
          "任职{..8}发言",
          "请{..10}放心",
          "表态发言"
        ],
        "shown": [],
        "demands": {
          "title": {
            "need": "suggested",
            "when": {
              "condition": "whole-document",
              "otherwise": "optional"
            }
          },
          "salutation": {
            "need": "required"
          },
          "opening": {
            "need": "required"
          },
          "recap": {
            "need": "optional"
          },
          "review": {
            "need": "unused"
          },
          "problems": {
            "need": "unused"
          },
          "thesis": {
            "need": "optional"
          },
          "point": {
            "need": "required",
            "group": "b"
          },
          "tasks": {
            "need": "required",
            "group": "b"
          },
          "guarantee": {
            "need": "optional"
          },
          "closing": {
            "need": "required"
          }
        }
      }
    ],
    "facets": []
  },
]
