// SPDX-License-Identifier: GPL-3.0-or-later

/// The wording of the shipped questionnaires as it was reviewed. A change of a word here is a change
/// of an instrument: it takes a review, and a new version of the file.
enum ReviewedWording {
  static let intro =
    "Think of the past 7 days. There are no right answers, and you can skip anything."

  /// Reading grade: Flesch-Kincaid, with the syllables of the CMU Pronouncing Dictionary.
  static let balance: [(id: String, text: String, grade: Double)] = [
    (
      "time_daily",
      "On a usual day in the past 7 days, how much time did you spend on social media?",
      7.2
    ),
    ("time_worth", "On how many days did your time on social media feel well spent?", 4.9),
    (
      "pressure_perform",
      "On how many days did you feel you had to post, reply or put on a show?",
      4.2
    ),
    (
      "pressure_rest",
      "On how many days was it hard to take a break because you feared falling behind online?",
      6.3
    ),
    ("load_platforms", "How many platforms or accounts did you try to keep active?", 4.8),
    (
      "load_thin",
      "On how many days did you feel spread over more platforms than you could look after?",
      5.4
    ),
    (
      "load_backlog",
      "On how many days did waiting messages, comments or unfinished posts weigh on you?",
      7.6
    ),
    (
      "control_walkaway",
      "When you chose to stop, how often could you put the phone away and stay away?",
      4.7
    ),
    (
      "control_autopilot",
      "On how many days did you open an app without meaning to, and then stay?",
      5.2
    ),
    (
      "compare_numbers",
      "On how many days did you measure your numbers or your life against someone else's?",
      6.8
    ),
    (
      "compare_worth",
      "This week, likes, views or follower counts changed how I felt about myself.",
      4.9
    ),
    (
      "connect_exchange",
      "On how many days did you have a real back-and-forth with someone who matters to "
        + "you, online or face to face?",
      7.8
    ),
    ("connect_lonely", "On how many days did you feel lonely, even while online with others?", 5.8),
    ("joy_enjoy", "On how many days did you enjoy the people or posts you came across?", 5.0),
    (
      "safety_abuse",
      "Did anyone insult, threaten or pester you online in a way that hurt or scared you?",
      6.9
    ),
    (
      "safety_privacy",
      "Did anyone use or share your photos, details or account without asking you?",
      7.6
    ),
    (
      "wellbeing_heavy",
      "On how many days did low mood or worry make it hard to get on with your day?",
      4.5
    ),
    ("note", "Is there anything you want to remember about this week?", 6.0),
  ]

  /// Not counted among the eighteen.
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
    ["Never", "Seldom", "About half the time", "Mostly", "Every time"],
    ["Not true", "A little true", "Partly true", "Mostly true", "Very true"],
    ["Much worse", "A bit worse", "The same", "A bit better", "Much better"],
  ]

  /// By signal; from a trainer's practice, or from the studies named in the evidence.
  static let suggestions: [String: [(id: String, text: String, isFromPractice: Bool)]] = [
    "comparing": [
      ("cmp-hide", "Turn off like counts for seven days and see if it changes anything.", false),
      ("cmp-mute", "Mute two accounts that leave you smaller.", false),
      (
        "cmp-own", "Look at one thing you made a year ago and write one line on what has grown.",
        false
      ),
      (
        "cmp-works",
        "Find the one post that started a real exchange, and plan one more of that kind, whatever its count was.",
        true
      ),
    ],
    "hard_to_leave": [
      ("ctl-window", "One 15-minute window at {time}: read, write, reply, leave.", true),
      ("ctl-walk", "After {meal}, a ten-minute walk with the phone left at home.", false),
      ("ctl-move", "Move the app off the first screen, or log out after each use.", false),
      ("ctl-night", "The phone charges outside the bedroom from {time}.", false),
    ],
    "heavy": [
      ("care-one", "One kind thing for your day that has no screen.", false),
      ("care-tell", "Tell someone how the week was.", false),
    ],
    "lonely": [
      ("con-one", "Send one real message to one person, not a post.", false),
      ("con-meet", "Ask someone you know online for a call or a coffee.", false),
      ("con-group", "Look up one local meetup and put its date in your calendar.", false),
    ],
    "low_joy": [
      ("joy-maker", "Thank one person whose posts you like.", false),
      ("joy-off", "Spend one window only on what makes you smile.", false),
    ],
    "over_budget": [
      (
        "time-cap",
        "Set a reminder at {budget_minutes} and decide then: stop, or 10 more minutes on purpose.",
        false
      ),
      ("time-swap", "Pick one hour this week that gets its time back; name what goes in.", false),
      ("time-budget", "Check that the budget itself still fits your week.", false),
    ],
    "overcommitted": [
      (
        "load-park",
        "If your work allows, pick one platform to park for this week; put one line in its bio saying where you are.",
        false
      ),
      ("load-batch", "On {day}, plan the week's posts in one sitting, three at most.", true),
      (
        "load-two", "Name the two places that give the most back; do those first and stop there.",
        false
      ),
      ("load-inbox", "Answer for 15 minutes at {time}, then close it, done or not.", false),
    ],
    "pressured": [
      (
        "press-hours", "Write down two posting times for the week; outside them you are off duty.",
        false
      ),
      ("press-good", "Make one post you are glad about in place of several.", true),
      (
        "press-later",
        "If you feel you must reply now and your work allows, then wait until {time}.", false
      ),
      ("press-alerts", "Let alerts come three times a day.", false),
    ],
    "squeezed": [
      (
        "sq-one",
        "If your work allows, take one thing off this week's list: a platform, a series, a promise.",
        false
      ),
      ("sq-ask", "Tell one person that this week is full and ask for one bit of help.", false),
    ],
    "time_not_worth": [
      ("worth-list", "Before opening, say what you came for.", false),
      ("worth-prune", "Unfollow five accounts you would not miss.", false),
    ],
  ]
}
