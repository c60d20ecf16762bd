// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
/** Every contributor as far as reports of form show it. */
export const contributorBriefs = [
  {
    "id": "ca01-posture-habit",
    "title": "How you hold your upper body",
    "grade": "D",
    "summary": "Leaning, rounding or carrying the head forward while running is often blamed for back pain. No study ties any of them to it, and a small forward lean is normal. It is worth testing only if the change itself changes your pain.",
    "lookFor": "A mean lean of the trunk well outside what is usual, seen on more than one film; and pain that eases or worsens when you run taller or tip forward.",
    "tryThis": "On an easy run: five minutes as usual, three minutes a little taller or tipped forward from the ankles, three minutes as usual. Keep it only if the pain changes by 2 points of 10 or more and comes back.",
    "evidence": [
      "teng-powers-2015-trunk",
      "swain-2020-posture",
      "levine-2007-lumbar",
      "gomez-2025-trackers"
    ]
  },
  {
    "id": "ca02-fatigue-form",
    "title": "Form that changes when you tire",
    "grade": "C",
    "summary": "Everybody's form changes with fatigue: the trunk leans further forward and the foot stays longer on the ground. Whether that hurts backs is unknown. The time at which pain starts is the useful part.",
    "lookFor": "Pain that starts at about the same minute, and a lean of the trunk that grows by more than 8 degrees or a cadence that falls by more than 5 % at the same speed.",
    "tryThis": "Split the long run, take walk breaks, or spread the same distance over more days, for two to four weeks.",
    "evidence": [
      "koblbauer-2014-fatigue",
      "apte-2021-fatigue",
      "burns-2019-cadence"
    ]
  },
  {
    "id": "ca11-left-right-difference",
    "title": "A difference between left and right",
    "grade": "D",
    "summary": "Nobody runs quite evenly, and greater differences did not go with more injuries in 836 runners. A difference is worth a look only when it is larger than the error, seen again on another film, and on the side that hurts.",
    "lookFor": "A difference beyond the smallest real change, in the same direction on two films.",
    "tryThis": "Film again from both sides before changing anything.",
    "evidence": [
      "malisoux-2024-asymmetry",
      "bredeweg-2013-asymmetry"
    ]
  },
  {
    "id": "ca15-overstride",
    "title": "Landing far in front of you",
    "grade": "C+",
    "summary": "A foot that lands further ahead brakes more. Female runners with pain at the back of the pelvis landed with the shin tipped further forward in one small study; studies that followed runners over time found no clear link with injury.",
    "lookFor": "A shin tipped more than about 10 degrees forward of the knee at initial contact, at an easy speed: landing further ahead is normal when you run faster.",
    "tryThis": "A cadence about 5 % above your own at the same speed, for three minutes between two stretches as usual. It feels harder at first.",
    "evidence": [
      "lieberman-2015-overstride",
      "whitney-2022-sacroiliac",
      "heiderscheit-2011-step-rate",
      "anderson-2022-step-rate",
      "peterson-2022-prospective",
      "souza-2016-video",
      "dingenen-2018-video"
    ]
  },
  {
    "id": "ca16-pelvic-drop",
    "title": "Hips that sink on one side",
    "grade": "C+",
    "summary": "In stance the hip of the swinging leg sinks a little in everybody. More of it went with leg injuries and, in one small study, with pain at the back of the pelvis on that side. For plain low-back pain nothing is known.",
    "lookFor": "A difference between the legs of more than 3 degrees, filmed straight from behind.",
    "tryThis": "First a cadence 5 to 10 % above your own; then single-leg strength work for 8 to 12 weeks.",
    "evidence": [
      "bramah-2018-pelvic-drop",
      "bramah-2019-cadence",
      "whitney-2022-sacroiliac",
      "dingenen-2018-video"
    ]
  },
  {
    "id": "ca17-landing-and-bounce",
    "title": "How your foot lands and how much you bounce",
    "grade": "D",
    "summary": "Landing on the heel is what nearly nine of ten recreational runners do. Neither the way the foot lands or rolls, nor the bounce, is known to matter for back pain. We describe them and leave them alone.",
    "lookFor": "Nothing: no value of these is known to be better for a back.",
    "tryThis": "Nothing for the back. If your calves or knees hurt, ask somebody who can examine them.",
    "evidence": [
      "larson-2011-foot-strike",
      "nielsen-2014-foot-posture",
      "van-hooren-2024-economy"
    ]
  }
];
