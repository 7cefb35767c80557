// SPDX-License-Identifier: GPL-3.0-or-later

/// The wording of the shipped questionnaires as it was reviewed. A change of a word here is a change
/// of an instrument: it takes a review, and a new version of the file.
enum ReviewedWording {
  static let intro =
    "Think of the past 7 days. The questions are about normal feelings that most of us know. "
    + "There are no right answers, and you can skip anything."

  /// Reading grade: Flesch-Kincaid, with the syllables of the CMU Pronouncing Dictionary.
  static let balance: [(id: String, text: String, grade: Double)] = [
    (
      "time_daily",
      "Think of a usual day in the past 7 days. How much time did you spend on social "
        + "media?",
      3.6
    ),
    ("time_worth_share", "When you used social media, how often was it time well spent?", 4.8),
    (
      "pressure_perform",
      "On how many days did you feel you had to post, reply or look good online?",
      4.7
    ),
    (
      "pressure_rest",
      "On how many days was it hard to take a break, for fear of falling behind online?",
      5.6
    ),
    ("load_platforms", "How many platforms or accounts did you try to keep active?", 4.8),
    (
      "load_thin",
      "On how many days did you feel spread over more platforms than you could look after?",
      5.4
    ),
    (
      "load_backlog",
      "On how many days did messages, comments or posts still waiting weigh on you?",
      5.9
    ),
    (
      "control_walkaway",
      "When you decided to stop, how often could you put your phone down and walk away?",
      5.4
    ),
    (
      "control_autopilot",
      "On how many days did you open an app without meaning to, and then stay?",
      5.2
    ),
    (
      "compare_numbers",
      "On how many days did you compare your numbers, or your life, with someone else's?",
      6.0
    ),
    (
      "compare_measure",
      "On how many days did likes, views or follower counts feel like a measure of you?",
      5.4
    ),
    (
      "connect_exchange",
      "On how many days did you have a real exchange with someone who matters to you?",
      5.4
    ),
    ("connect_lonely", "On how many days did you feel lonely?", 2.3),
    ("connect_met", "On how many days did you meet up with someone face to face?", 3.1),
    (
      "joy_share",
      "When you went online, how often did you enjoy the people or posts you found?",
      5.2
    ),
    (
      "wellbeing_heavy",
      "On how many days did low mood or worry make it hard to get on with your day?",
      4.5
    ),
    (
      "safety_abuse",
      "In the past 7 days, did anyone insult, threaten or pester you online? Say yes if it "
        + "hurt or scared you.",
      4.2
    ),
    (
      "safety_privacy",
      "In the past 7 days, did anyone use or share your photos, details or account? Say "
        + "yes if you did not want that.",
      3.8
    ),
    ("note", "Is there anything you want to remember about this week?", 6.0),
  ]

  /// Not counted among the nineteen.
  static let weekOff = "Was this a week without social media?"

  static let pulse = ["time_daily", "pressure_perform", "load_thin", "control_walkaway"]

  static let window: [(id: String, text: String)] = [
    ("fw_planned", "How long did you plan to be online?"),
    ("fw_actual", "How long were you really online?"),
    ("fw_read", "Did you read what you came to read?"),
    ("fw_write", "Did you write or post something?"),
    ("fw_reply", "Did you reply to the people waiting for you?"),
    ("fw_leave", "Did you leave when the time was up?"),
    ("fw_worth", "This window was a good use of my time."),
    ("fw_after", "Next to before you started, how do you feel now?"),
    ("fw_note", "What would you do the same way, or change, next time?"),
  ]

  static let optionSets: [[String]] = [
    ["No days", "1-2 days", "3-4 days", "5-6 days", "Every day"],
    ["Never", "Rarely", "About half the time", "Most times", "Every time"],
    ["Not true", "A little true", "Partly true", "Mostly true", "Very true"],
    ["Much worse", "A bit worse", "The same", "A bit better", "Much better"],
  ]

  /// By signal; from a trainer's practice, or from the studies named in the evidence.
  static let suggestions: [String: [(id: String, text: String, isFromPractice: Bool)]] = [
    "autopilot": [
      ("auto-first", "Move the app off the first screen, or log out after each use.", false),
      ("auto-reach", "Put the phone where you have to stand up to reach it.", false),
      (
        "auto-tool",
        "Before you pick up the phone, name what you need it for, like any tool in the "
          + "toolbox.",
        true
      ),
      (
        "auto-air",
        "The next time your hand goes to the phone, step into fresh air for two minutes "
          + "first.",
        true
      ),
    ],
    "comparing": [
      ("cmp-hide", "Turn off like counts for seven days and see if it changes anything.", false),
      ("cmp-mute", "Mute two accounts that leave you feeling small.", false),
      (
        "cmp-own",
        "Look at one thing you made a year ago. Write one line about how far you have "
          + "come.",
        false
      ),
      (
        "cmp-works",
        "Find the post that started a real talk. Plan one more like it, however many likes "
          + "it got.",
        true
      ),
    ],
    "hard_to_leave": [
      (
        "ctl-window",
        "Take one 15-minute window at {time}: read, write, reply, leave. onland focus "
          + "keeps the time.",
        true
      ),
      ("ctl-walk", "After {meal}, take a ten-minute walk with the phone left at home.", false),
      (
        "ctl-next",
        "Before you open an app, choose what comes after it. Then go and do that.",
        false
      ),
      ("ctl-night", "Charge the phone outside the bedroom from {time}.", false),
    ],
    "heavy": [
      ("care-one", "Do one kind thing for yourself, away from a screen.", false),
      ("care-tell", "Tell someone how the week was.", false),
    ],
    "lonely": [
      ("con-one", "Send one real message to one person, not a post.", false),
      (
        "con-meet",
        "Ask someone you know online for a call or a real coffee. The first time, meet in "
          + "a public place and tell someone where.",
        true
      ),
      (
        "con-group",
        "Look for one meetup near you and note its date. A library or community centre "
          + "often knows.",
        true
      ),
      ("con-see", "Tell one person that you would like to see more of them.", false),
    ],
    "low_joy": [
      ("joy-maker", "Thank one person whose posts you like.", false),
      ("joy-off", "Spend one window only on what makes you smile.", false),
    ],
    "over_budget": [
      (
        "time-cap",
        "Set a reminder at {budget_minutes} and decide then: stop, or 10 more minutes on "
          + "purpose.",
        false
      ),
      ("time-swap", "Take back one hour this week, and decide what goes in it.", false),
      (
        "time-budget",
        "Ask yourself whether {budget_minutes} a day still fits your weeks. To change it: "
          + "onland settings budget_minutes.",
        false
      ),
    ],
    "overcommitted": [
      (
        "load-park",
        "If your work allows, rest one platform for this week. Put one line in its bio "
          + "saying where you are.",
        false
      ),
      ("load-batch", "On {day}, plan the week's posts in one sitting, three at most.", true),
      (
        "load-two",
        "Pick the two places that give you the most back. Do those first, then stop.",
        false
      ),
      ("load-inbox", "Answer for 15 minutes at {time}, then close it, done or not.", false),
    ],
    "pressured": [
      (
        "press-hours",
        "Write down two posting times for the week. Outside them you are off duty.",
        false
      ),
      (
        "press-batch",
        "On {day}, plan a week of posts ahead. Then what to write does not press on you "
          + "each day.",
        true
      ),
      ("press-good", "Make one post you are glad of, instead of several.", true),
      (
        "press-later",
        "If you feel you must reply now and your work allows, wait until {time}.",
        false
      ),
      ("press-alerts", "Let your phone show its alerts three times a day.", false),
    ],
    "squeezed": [
      (
        "sq-one",
        "If your work allows, take one thing off this week's list: a platform, a series, a "
          + "promise.",
        false
      ),
      ("sq-ask", "Tell one person that this week is full, and ask for one bit of help.", false),
    ],
    "time_not_worth": [
      (
        "worth-list",
        "Before you open an app, say what you need it for, as with any tool in the "
          + "toolbox.",
        true
      ),
      ("worth-prune", "Unfollow five accounts you would not miss.", false),
    ],
  ]

  /// Ideas from a trainer's practice that belong to no signal.
  static let practice: [(id: String, text: String)] = [
    (
      "pr-coffee",
      "Take one online contact onland: ask for a real coffee. The first time, meet in a "
        + "public place and tell someone where."
    ),
    ("pr-batch", "On {day}, plan a week of posts ahead, three at most."),
    (
      "pr-window",
      "Try one 15-minute window at {time}: read, write, reply, leave. onland focus keeps "
        + "the time."
    ),
    ("pr-quality", "Make one post you are glad of, instead of several."),
    ("pr-meetup", "Look for one meetup near you. A library or community centre often knows."),
    ("pr-air", "Go out into fresh air and daylight before you write the next post or message."),
    (
      "pr-tool",
      "Name the one thing you need social media for this week. Use it as a tool, then put "
        + "it back in the box."
    ),
    (
      "pr-works",
      "Find the post that worked for people, not for the count, and do more of the same."
    ),
    ("pr-thank", "Tell one person that you enjoyed what they shared."),
    (
      "pr-contact",
      "Choose one person you could call on a hard day. onland resources add keeps the "
        + "number."
    ),
  ]
}
