// Generated from templates/ by scripts/generate.ts (items). Do not edit.
import type { ItemWording } from '../item-wording.ts'

export const ITEM_WORDINGS: readonly ItemWording[] = [
  {
    "kind": "relay",
    "name": {
      "zh": "传达",
      "en": "Relay"
    },
    "lead": [
      "传达学习",
      "学习传达",
      "传达"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "[由{发言人}]传达{议题}"
        ]
      },
      {
        "paragraphs": [
          "[{发言人}]传达{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请{发言人}传达{议题}。"
        ]
      },
      {
        "paragraphs": [
          "由{发言人}传达{议题}，请大家认真听、作好记录。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "[{发言人承接}]传达了{议题}"
        ]
      }
    ],
    "task": [
      {
        "paragraphs": [
          "传达{议题}"
        ]
      }
    ],
    "minutes": [
      {
        "paragraphs": [
          "会议传达学习了{议题}"
        ]
      }
    ]
  },
  {
    "kind": "brief",
    "name": {
      "zh": "通报",
      "en": "Brief"
    },
    "lead": [
      "通报"
    ],
    "tail": [
      "的通报",
      "通报"
    ],
    "preview": [
      {
        "paragraphs": [
          "[由{发言人}]通报{议题}"
        ]
      },
      {
        "paragraphs": [
          "[{发言人}]通报{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请{发言人}通报{议题}。"
        ]
      },
      {
        "paragraphs": [
          "由{发言人}向大家通报{议题}。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "[{发言人承接}]通报了{议题}"
        ]
      },
      {
        "paragraphs": [
          "[{发言人承接}]就{议题}作了通报"
        ]
      }
    ],
    "task": [
      {
        "paragraphs": [
          "通报{议题}"
        ]
      }
    ],
    "minutes": [
      {
        "paragraphs": [
          "会议听取了关于{议题}的通报"
        ]
      }
    ]
  },
  {
    "kind": "read",
    "name": {
      "zh": "宣读",
      "en": "Read out"
    },
    "lead": [
      "宣读"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "[由{发言人}]宣读{文件}"
        ]
      },
      {
        "paragraphs": [
          "[{发言人}]宣读{文件}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请{发言人}宣读{文件}。"
        ]
      },
      {
        "paragraphs": [
          "由{发言人}宣读{文件}，请大家认真听会。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "[{发言人承接}]宣读了{文件}"
        ]
      }
    ],
    "task": [],
    "minutes": [
      {
        "paragraphs": [
          "会议宣读了{文件}"
        ]
      }
    ]
  },
  {
    "kind": "report",
    "name": {
      "zh": "汇报",
      "en": "Report"
    },
    "lead": [
      "听取关于",
      "听取",
      "汇报"
    ],
    "tail": [
      "的汇报",
      "汇报"
    ],
    "preview": [
      {
        "paragraphs": [
          "听取[{发言人}]关于{议题}的汇报"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请{发言人}汇报{议题}。"
        ]
      },
      {
        "paragraphs": [
          "先请{发言人}就{议题}作汇报。"
        ]
      },
      {
        "paragraphs": [
          "由{发言人}汇报{议题}，汇报之后请有关同志补充。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "[{发言人承接}]汇报了{议题}"
        ]
      },
      {
        "paragraphs": [
          "[{发言人承接}]就{议题}作了汇报"
        ]
      }
    ],
    "task": [
      {
        "paragraphs": [
          "听取{议题}的汇报"
        ]
      }
    ],
    "minutes": [
      {
        "paragraphs": [
          "会议听取了关于{议题}的汇报"
        ]
      }
    ]
  },
  {
    "kind": "award",
    "name": {
      "zh": "表彰颁奖",
      "en": "Award"
    },
    "lead": [
      "表彰",
      "颁发"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "{名称}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "{名称}。请受表彰的代表上台领奖[，请{发言人}颁奖]。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "会议进行了表彰，向受表彰的集体和个人表示热烈祝贺"
        ]
      }
    ],
    "task": [],
    "minutes": []
  },
  {
    "kind": "sign",
    "name": {
      "zh": "签责任书",
      "en": "Sign pledges"
    },
    "lead": [
      "签订",
      "签署"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "{名称}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "{名称}。请签字代表依次上台[，请{发言人}主签]。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "现场签订了{议题}"
        ]
      }
    ],
    "task": [],
    "minutes": []
  },
  {
    "kind": "exchange",
    "name": {
      "zh": "交流发言",
      "en": "Exchange"
    },
    "lead": [],
    "tail": [
      "作交流发言",
      "交流发言",
      "发言"
    ],
    "preview": [
      {
        "paragraphs": [
          "[若一人：{发言人}作交流发言][若多人：{发言人数}位同志作交流发言]"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "[若一人：请{发言人}作交流发言。][若多人：先请{首位发言人}发言[，请{候补发言人}做准备]。]",
          "<其余发言人：请{全称}发言[，请{下一位}做准备]。>"
        ]
      },
      {
        "paragraphs": [
          "[若一人：请{发言人}介绍经验。][若多人：首先发言的是{首位发言人}[，请{候补发言人}做准备]。]",
          "<其余发言人：下面请{全称}发言[，请{下一位}做准备]。>"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "[若一人：{发言人承接}作了交流发言][若多人：{发言人数}位同志作了交流发言，讲得各有特点]"
        ]
      }
    ],
    "task": [
      {
        "paragraphs": [
          "交流经验做法"
        ]
      }
    ],
    "minutes": []
  },
  {
    "kind": "pledge",
    "name": {
      "zh": "表态发言",
      "en": "Pledge"
    },
    "lead": [],
    "tail": [
      "作表态发言",
      "表态发言",
      "发言"
    ],
    "preview": [
      {
        "paragraphs": [
          "[若一人：{发言人}作表态发言][若多人：{发言人数}位同志作表态发言]"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "[若一人：请{发言人}作表态发言。][若多人：先请{首位发言人}表态发言[，请{候补发言人}做准备]。]",
          "<其余发言人：请{全称}表态发言[，请{下一位}做准备]。>"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "[若一人：{发言人承接}作了表态发言][若多人：{发言人数}位同志作了表态发言，态度坚决、措施具体]"
        ]
      }
    ],
    "task": [],
    "minutes": []
  },
  {
    "kind": "discuss",
    "name": {
      "zh": "讨论",
      "en": "Discuss"
    },
    "lead": [
      "讨论研究",
      "研究讨论",
      "讨论",
      "研究"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "讨论{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "[先请{发言人}作简要说明。]请大家围绕{议题}发表意见。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "大家围绕{议题}进行了讨论，提出了很好的意见"
        ]
      }
    ],
    "task": [
      {
        "paragraphs": [
          "讨论{议题}"
        ]
      }
    ],
    "minutes": [
      {
        "paragraphs": [
          "会议讨论研究了{议题}"
        ]
      }
    ]
  },
  {
    "kind": "review",
    "name": {
      "zh": "审议",
      "en": "Review"
    },
    "lead": [
      "审议通过",
      "审议",
      "研究审议"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "审议{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "[先请{发言人}作说明。]请大家审议{议题}。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "会议审议了{议题}"
        ]
      }
    ],
    "task": [
      {
        "paragraphs": [
          "审议{议题}"
        ]
      }
    ],
    "minutes": [
      {
        "paragraphs": [
          "会议审议了{议题}"
        ]
      }
    ]
  },
  {
    "kind": "vote",
    "name": {
      "zh": "表决",
      "en": "Vote"
    },
    "lead": [
      "审议表决",
      "表决通过",
      "表决"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "表决{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "[请{发言人}作说明。]现在对{议题}进行表决。",
          "同意的请举手。（稍停）请放下。",
          "不同意的请举手。（稍停）请放下。",
          "弃权的请举手。（稍停）请放下。",
          "现在宣布表决结果：【表决结果】。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "会议对{议题}进行了表决"
        ]
      }
    ],
    "task": [
      {
        "paragraphs": [
          "表决{议题}"
        ]
      }
    ],
    "minutes": [
      {
        "paragraphs": [
          "会议审议并表决了{议题}"
        ]
      }
    ]
  },
  {
    "kind": "elect",
    "name": {
      "zh": "选举",
      "en": "Elect"
    },
    "lead": [
      "选举产生",
      "选举"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "选举{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请工作人员清点到会人数，分发选票；请大家填写选票，依次投票，选举{议题}。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "会议选举产生了{议题}"
        ]
      }
    ],
    "task": [
      {
        "paragraphs": [
          "选举{议题}"
        ]
      }
    ],
    "minutes": [
      {
        "paragraphs": [
          "会议选举了{议题}"
        ]
      }
    ]
  },
  {
    "kind": "appoint",
    "name": {
      "zh": "宣布任免",
      "en": "Appointments"
    },
    "lead": [
      "宣布"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "[由{发言人}]宣布{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请{发言人}宣布{议题}。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "[{发言人承接}]宣布了{议题}，我们坚决拥护、坚决服从"
        ]
      }
    ],
    "task": [],
    "minutes": [
      {
        "paragraphs": [
          "会议宣布了{议题}"
        ]
      }
    ]
  },
  {
    "kind": "comment",
    "name": {
      "zh": "点评",
      "en": "Comment"
    },
    "lead": [
      "点评"
    ],
    "tail": [
      "点评"
    ],
    "preview": [
      {
        "paragraphs": [
          "[由{发言人}]作点评"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请{发言人}作点评。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "[{发言人承接}]作了点评，肯定了成绩，指出了不足"
        ]
      }
    ],
    "task": [],
    "minutes": []
  },
  {
    "kind": "duty",
    "name": {
      "zh": "述职",
      "en": "Account of duty"
    },
    "lead": [],
    "tail": [
      "述职"
    ],
    "preview": [
      {
        "paragraphs": [
          "[若一人：{发言人}述职][若多人：{发言人数}位同志述职]"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "[若一人：请{发言人}述职。][若多人：先请{首位发言人}述职[，请{候补发言人}做准备]。]",
          "<其余发言人：请{全称}述职[，请{下一位}做准备]。>"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "[若一人：{发言人承接}作了述职][若多人：{发言人数}位同志作了述职]"
        ]
      }
    ],
    "task": [],
    "minutes": []
  },
  {
    "kind": "poll",
    "name": {
      "zh": "测评",
      "en": "Poll"
    },
    "lead": [],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "{名称}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "{名称}。请工作人员分发测评表，请大家客观公正填写。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "大家填写了测评表"
        ]
      }
    ],
    "task": [],
    "minutes": []
  },
  {
    "kind": "address",
    "name": {
      "zh": "致辞",
      "en": "Address"
    },
    "lead": [],
    "tail": [
      "作致辞",
      "致辞"
    ],
    "preview": [
      {
        "paragraphs": [
          "{发言人}致辞"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请{发言人}致辞，大家欢迎。（掌声）"
        ]
      },
      {
        "paragraphs": [
          "有请{发言人}致辞。（掌声）"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "{发言人承接}作了热情洋溢的致辞"
        ]
      }
    ],
    "task": [],
    "minutes": []
  },
  {
    "kind": "speech",
    "name": {
      "zh": "讲话",
      "en": "Speech"
    },
    "lead": [],
    "tail": [
      "作讲话",
      "讲话"
    ],
    "preview": [
      {
        "paragraphs": [
          "{发言人}讲话"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请{发言人}讲话，大家欢迎。（掌声）"
        ]
      },
      {
        "paragraphs": [
          "让我们以热烈的掌声欢迎{发言人}讲话。（掌声）"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "{发言人承接}作了讲话，对做好下一步工作提出了明确要求"
        ]
      },
      {
        "paragraphs": [
          "{发言人承接}的讲话，有很强的针对性和指导性"
        ]
      }
    ],
    "task": [],
    "minutes": []
  },
  {
    "kind": "deploy",
    "name": {
      "zh": "部署",
      "en": "Assign tasks"
    },
    "lead": [
      "安排部署",
      "部署安排",
      "部署",
      "安排"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "[由{发言人}]安排部署{议题}"
        ]
      },
      {
        "paragraphs": [
          "[{发言人}]部署{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请{发言人}安排部署{议题}。"
        ]
      },
      {
        "paragraphs": [
          "由{发言人}对{议题}作安排部署。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "[{发言人承接}]对{议题}作了安排部署"
        ]
      },
      {
        "paragraphs": [
          "[{发言人承接}]部署了{议题}"
        ]
      }
    ],
    "task": [
      {
        "paragraphs": [
          "安排部署{议题}"
        ]
      }
    ],
    "minutes": [
      {
        "paragraphs": [
          "会议安排部署了{议题}"
        ]
      }
    ]
  },
  {
    "kind": "visit",
    "name": {
      "zh": "参观",
      "en": "Visit"
    },
    "lead": [
      "现场观摩",
      "实地观摩",
      "参观",
      "观摩"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "参观{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请大家随引导员参观{议题}。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "大家参观了{议题}"
        ]
      }
    ],
    "task": [],
    "minutes": []
  },
  {
    "kind": "film",
    "name": {
      "zh": "视频",
      "en": "Film"
    },
    "lead": [
      "观看",
      "播放"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "观看{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请大家观看{议题}。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "大家观看了{议题}"
        ]
      }
    ],
    "task": [],
    "minutes": []
  },
  {
    "kind": "unveil",
    "name": {
      "zh": "揭牌剪彩",
      "en": "Unveil"
    },
    "lead": [],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "{名称}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "{名称}。[请{发言人}上前，]大家欢迎。（掌声）"
        ]
      }
    ],
    "recap": [],
    "task": [],
    "minutes": []
  },
  {
    "kind": "plaque",
    "name": {
      "zh": "授牌",
      "en": "Award a plaque"
    },
    "lead": [],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "{名称}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "{名称}。[请{发言人}授牌，]请受牌单位的代表上台。（掌声）"
        ]
      }
    ],
    "recap": [],
    "task": [],
    "minutes": []
  },
  {
    "kind": "groundbreaking",
    "name": {
      "zh": "培土",
      "en": "Break ground"
    },
    "lead": [],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "{名称}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "{名称}。请各位领导、来宾移步奠基处，为项目培土。"
        ]
      }
    ],
    "recap": [],
    "task": [],
    "minutes": []
  },
  {
    "kind": "photo",
    "name": {
      "zh": "合影",
      "en": "Photo"
    },
    "lead": [],
    "tail": [],
    "preview": [],
    "script": [
      {
        "paragraphs": [
          "请大家移步合影，随后按引导返回会场。"
        ]
      }
    ],
    "recap": [],
    "task": [],
    "minutes": []
  },
  {
    "kind": "break",
    "name": {
      "zh": "休会",
      "en": "Break"
    },
    "lead": [],
    "tail": [],
    "preview": [],
    "script": [
      {
        "paragraphs": [
          "现在休息片刻，请大家按时返回会场，继续开会。"
        ]
      }
    ],
    "recap": [],
    "task": [],
    "minutes": []
  },
  {
    "kind": "anthem",
    "name": {
      "zh": "奏唱国歌、默哀",
      "en": "Anthem"
    },
    "lead": [],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "{名称}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "请全体起立，{名称}。（礼毕）请坐下。"
        ]
      }
    ],
    "recap": [],
    "task": [],
    "minutes": []
  },
  {
    "kind": "quorum",
    "name": {
      "zh": "报告到会人数",
      "en": "Quorum"
    },
    "lead": [],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "报告到会人数"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "[请{发言人}报告到会人数。]今天的会议，应到【应到人数】人，实到【实到人数】人，符合规定人数，可以开会。"
        ]
      }
    ],
    "recap": [],
    "task": [],
    "minutes": []
  },
  {
    "kind": "introduce",
    "name": {
      "zh": "介绍来宾",
      "en": "Introduce guests"
    },
    "lead": [],
    "tail": [],
    "preview": [],
    "script": [
      {
        "paragraphs": [
          "请允许我介绍出席今天会议的领导和来宾：<领导：{全称}|，>。让我们以热烈的掌声表示欢迎。"
        ]
      }
    ],
    "recap": [],
    "task": [],
    "minutes": []
  },
  {
    "kind": "study",
    "name": {
      "zh": "学习研讨",
      "en": "Study"
    },
    "lead": [
      "学习研讨",
      "集体学习",
      "学习"
    ],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "学习{议题}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "[先请{发言人}领学。]请大家结合实际谈体会，学习{议题}。"
        ]
      }
    ],
    "recap": [
      {
        "paragraphs": [
          "大家围绕{议题}作了学习研讨"
        ]
      }
    ],
    "task": [
      {
        "paragraphs": [
          "学习{议题}"
        ]
      }
    ],
    "minutes": [
      {
        "paragraphs": [
          "会议学习研讨了{议题}"
        ]
      }
    ]
  },
  {
    "kind": "host-summary",
    "name": {
      "zh": "主持人小结",
      "en": "Host sums up"
    },
    "lead": [],
    "tail": [],
    "preview": [],
    "script": [
      {
        "paragraphs": [
          "下面，由我作个小结。【小结内容】。"
        ]
      }
    ],
    "recap": [],
    "task": [],
    "minutes": []
  },
  {
    "kind": "other",
    "name": {
      "zh": "其他",
      "en": "Other"
    },
    "lead": [],
    "tail": [],
    "preview": [
      {
        "paragraphs": [
          "{名称}"
        ]
      }
    ],
    "script": [
      {
        "paragraphs": [
          "{名称}[，有请{发言人}]。"
        ]
      }
    ],
    "recap": [],
    "task": [],
    "minutes": [
      {
        "paragraphs": [
          "会议研究了{议题}"
        ]
      }
    ]
  },
]
