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
    "id": "ca03-trunk-endurance",
    "title": "How long your trunk can hold",
    "grade": "C",
    "summary": "A trunk that tires early is often blamed for back pain. Exercise helps backs, but trunk work is not better than other exercise, and runners with back pain did not tire faster in one study. A low hold tells where to start training, not why you hurt.",
    "lookFor": "A front plank, side plank or trunk extensor hold in the lowest quarter for your sex.",
    "tryThis": "Trunk and leg work two to three times a week, 20 to 30 minutes, for eight weeks. Then hold again.",
    "evidence": [
      "cai-2015-knee-extensors",
      "biering-sorensen-entry",
      "latimer-1999-extensor-hold",
      "mueller-2020-stabilisation",
      "cai-2017-runners-trial",
      "saragiotto-2016-motor-control"
    ]
  },
  {
    "id": "ca04-leg-strength",
    "title": "How strong your legs are",
    "grade": "B",
    "summary": "The best evidence there is for runners with back pain is about the legs: theirs extended the knee with 12 % less force than others', and eight weeks of leg strength helped their running slightly more than trunk work. It is one comparison and one trial.",
    "lookFor": "Stairs or rising on one leg that are hard, or a squat on one leg that you do not control well, on film.",
    "tryThis": "Leg strength work two to three times a week for at least eight weeks.",
    "evidence": [
      "cai-2015-knee-extensors",
      "cai-2017-runners-trial",
      "peterson-2022-prospective",
      "tataryn-2021-posterior-chain",
      "crossley-2011-single-leg-squat",
      "single-leg-squat-rating-2017"
    ]
  },
  {
    "id": "ca05-load-jump",
    "title": "A jump in how much you run",
    "grade": "B+",
    "summary": "One run much longer than your longest of the month went with more injuries in 5,205 runners. The change from week to week did not. It counts all overuse injuries and not the back alone.",
    "lookFor": "A run of more than 1.10 times your longest of the 30 days before, in the weeks before the pain; the first run after two weeks off; or a sudden change of intensity or hills.",
    "tryThis": "Keep each next run within 1.10 times your longest of 30 days. In a flare, go back to the last distance that was green and add 10 % at a time.",
    "evidence": [
      "frandsen-2025-session-spike",
      "buist-2008-ten-percent",
      "nielsen-2014-progression"
    ]
  },
  {
    "id": "ca06-little-recovery",
    "title": "Too little rest between runs",
    "grade": "B",
    "summary": "Soreness and tiredness rose in the weeks before an injury in 339 runners, and poor sleep went with more of them. Moving a hard day costs little.",
    "lookFor": "Two hard days in a row, runs less than a day apart, or sleep, soreness and fatigue that have turned bad.",
    "tryThis": "Swap a hard day for an easy one or rest, and look after sleep, for one to two weeks.",
    "evidence": [
      "sleep-2025-runners"
    ]
  },
  {
    "id": "ca07-clustered-runs",
    "title": "Running bunched on few days",
    "grade": "B-",
    "summary": "Per 1,000 km, runners who ran on more days were injured less, and those who ran less than twice or 25 km a week more. It was seen, not tried, and it is not about backs alone.",
    "lookFor": "Fewer than two runs a week, or a longest run that is more than half of the week.",
    "tryThis": "Spread the same distance over three days or more for two to four weeks.",
    "evidence": [
      "abrahamson-2025-week"
    ]
  },
  {
    "id": "ca08-quick-start",
    "title": "Starting without warming up",
    "grade": "D+",
    "summary": "A warm-up helps performance; whether it prevents injury is unclear. If pain comes early and then eases, an easy start is cheap to try.",
    "lookFor": "Pain mostly in the first ten minutes that then eases, and a first kilometre faster than your average.",
    "tryThis": "Walk or run easily for five to ten minutes, with a few moving drills, and see for two weeks.",
    "evidence": [
      "bjsm-2019-stretching",
      "usatf-stretching-trial"
    ]
  },
  {
    "id": "ca09-hip-flexors",
    "title": "Stiff hip flexors",
    "grade": "D",
    "summary": "A pelvis that tips forward is usual: most people without pain have one. Stiff hip flexors are not among the factors that studies of runners' backs name. Two weeks of stretching show whether it does anything for you.",
    "lookFor": "A thigh at or above the horizontal in the modified Thomas test, with the pelvis held flat.",
    "tryThis": "Stretch the front of the hip on five days a week for two weeks; go on only if the back eases.",
    "evidence": [
      "maselli-2020-review",
      "herrington-2011-tilt",
      "brekke-2020-tilt",
      "vigotsky-2016-thomas",
      "ferber-2010-thomas",
      "thomas-photo-2015",
      "thomas-stabilised-2015"
    ]
  },
  {
    "id": "ca10-hamstrings-and-back",
    "title": "Stiff hamstrings, hips or back",
    "grade": "C",
    "summary": "Stiff hamstrings, hips that bend little and a stiff back appear among the factors that single studies of runners name. Their quality is low.",
    "lookFor": "Active knee extension further from straight than 33 degrees (men) or 23.4 (women).",
    "tryThis": "Hamstring mobility and lifting through the range, three times a week for six to eight weeks.",
    "evidence": [
      "maselli-2020-review",
      "yildirim-2018-knee-extension",
      "neto-2015-hamstrings",
      "mayorga-2014-sit-and-reach"
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
    "id": "ca12-earlier-episodes",
    "title": "An earlier episode or injury",
    "grade": "A",
    "summary": "An earlier injury is the most consistent factor of running injuries, and most people whose back pain went have another episode. That scars explain it is not supported. So we build up a little slower and keep you moving.",
    "lookFor": "Episodes of back pain in the last two years, an earlier bone stress injury, or an operation.",
    "tryThis": "Build up more slowly, and keep a walking or running habit.",
    "evidence": [
      "vanderworp-2015-review",
      "pocovi-2024-walking",
      "seay-2011-coordination"
    ]
  },
  {
    "id": "ca13-shoes",
    "title": "A recent change of shoes",
    "grade": "D",
    "summary": "No shoe is proven to treat back pain, and there is no limit in kilometres. A sudden change is a change of load, and comfort is the best guide there is.",
    "lookFor": "Another type of shoe or drop in the last six weeks, or shoes that feel uncomfortable.",
    "tryThis": "Go back to what you wore before, or choose by comfort, for one to two weeks.",
    "evidence": [
      "nice-ng59-back-pain",
      "vanderworp-2015-review",
      "shoe-age-overview",
      "relph-2022-shoes"
    ]
  },
  {
    "id": "ca14-ground-and-hills",
    "title": "Ground and hills",
    "grade": "D",
    "summary": "Runners adapt to the ground, and there is little direct evidence that one hurts. Downhill the low back hollows more, uphill less, so hills are a clue.",
    "lookFor": "A sudden switch of ground, or pain that is worse downhill.",
    "tryThis": "Flat or uphill routes, or shorter steps downhill, for one to two weeks.",
    "evidence": [
      "levine-2007-lumbar",
      "vanderworp-2015-review",
      "painscience-surfaces"
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
  },
  {
    "id": "ca18-sacroiliac-pattern",
    "title": "Pain around the sacroiliac joint",
    "grade": "B",
    "summary": "Pain at one dimple beside the base of the spine, worse when turning in bed or standing on one leg, resembles pain from around the sacroiliac joint. It is about sensitivity to load. Where the joint stands cannot be felt by hand and does not matter.",
    "lookFor": "Pain that one finger covers at the dimple on one side, below the belt line, worse on stairs, on one leg and turning in bed; and tests that bring on the pain you know.",
    "tryThis": "Ease the load with a slightly quicker step, train bridge and single-leg strength, and have it looked at if it lasts six weeks.",
    "evidence": [
      "laslett-2005-provocation",
      "tullberg-1998-position",
      "holmgren-2008-sacroiliac",
      "whitney-2022-sacroiliac",
      "nice-ng59-back-pain"
    ]
  },
  {
    "id": "ca19-bone-stress-pattern",
    "title": "A pattern of bone stress injury",
    "grade": "A",
    "summary": "Bone pain at one spot that grows with impact and stays at rest or at night can be a stress injury of the sacrum, pelvis or low spine. It is uncommon and easily missed, so running stops until a clinician has looked.",
    "lookFor": "One sore spot over bone on one side, worse with impact, growing through the run, there at night or at rest; and a jump in load, missed periods, eating too little or an earlier bone stress injury.",
    "tryThis": "Stop running and see a clinician. Do not test it by hopping.",
    "evidence": [
      "harris-2016-sacral-stress",
      "fredericson-2003-sacral-stress",
      "kahanov-2011-stress",
      "bsi-review-2021",
      "mountjoy-2023-reds",
      "maquirriain-young-backs",
      "kristiansand-pars-tests"
    ]
  },
  {
    "id": "ca20-leg-dominant-pattern",
    "title": "Signs from a nerve of the back or leg",
    "grade": "A",
    "summary": "Pain below the knee that is worse than the back, with numbness or weakness, points to a nerve root. It is examined first, and no hands-on thrust comes before.",
    "lookFor": "Leg pain below the knee worse than the back, worse on coughing or sneezing, numb or weak.",
    "tryThis": "See a clinician; the same day if there is weakness; at once if both legs, bladder or saddle area are affected.",
    "evidence": [
      "lothian-back-flags",
      "girft-cauda-equina",
      "nice-ng59-back-pain"
    ]
  },
  {
    "id": "ca21-inflammatory-pattern",
    "title": "A pattern of inflammation",
    "grade": "A",
    "summary": "Back pain for more than three months that began before 45, wakes in the second half of the night and eases with movement can be inflammation. A rule of a guideline counts the signs.",
    "lookFor": "More than three months, began before 45, and three or more of nine signs of the safety screen.",
    "tryThis": "See a doctor; with four or more signs a rheumatologist.",
    "evidence": [
      "nice-ng65-spondyloarthritis"
    ]
  },
  {
    "id": "ca22-poor-sleep",
    "title": "Poor sleep",
    "grade": "B",
    "summary": "Poor quality of sleep went with 1.36 times the rate of injury in 339 runners. Whether it is so for backs is not known.",
    "lookFor": "Sleep of 4 of 10 or less for two weeks or more.",
    "tryThis": "A routine for sleep and a week of lower intensity, for two to four weeks.",
    "evidence": [
      "sleep-2025-runners"
    ]
  },
  {
    "id": "ca23-fear-and-stress",
    "title": "Fear, stress and low confidence",
    "grade": "A",
    "summary": "Fear of moving, low confidence, stress and low mood bear on how back pain goes on. Building up running and walking is itself a way to meet the fear.",
    "lookFor": "High fear that running harms your back, or low confidence that you can keep active.",
    "tryThis": "Learn what is known, and build up running and walking step by step; ask for help if it is no better after four to six weeks.",
    "evidence": [
      "lundberg-2011-fear",
      "eklund-2020-subgroup",
      "nice-ng59-back-pain",
      "neason-2024-running",
      "qaseem-2017-guideline"
    ]
  },
  {
    "id": "ca24-low-energy",
    "title": "Eating too little for the training",
    "grade": "A",
    "summary": "Too little energy for the training done weakens bone and repair. A physician should assess it; no load is added until then.",
    "lookFor": "Missed periods, weight lost without meaning to, low libido, tiredness, dieting or an earlier bone stress injury.",
    "tryThis": "Add no load, and see a doctor.",
    "evidence": [
      "mountjoy-2023-reds",
      "stellingwerff-2023-assessment",
      "bsi-review-2021"
    ]
  },
  {
    "id": "ca25-little-walking",
    "title": "Sitting much and walking little",
    "grade": "B",
    "summary": "Sitting is not known to harm backs. Walking is the better lever: built up to five times 30 minutes a week it made the next episode rarer and later.",
    "lookFor": "Few days a week with a walk of 30 minutes, and many hours of sitting.",
    "tryThis": "Build up walking to five times 30 minutes a week by six months.",
    "evidence": [
      "pocovi-2024-walking",
      "swain-2020-posture"
    ]
  },
  {
    "id": "ca26-leg-length",
    "title": "A difference in leg length",
    "grade": "C-",
    "summary": "A review of runners' backs names it, on little evidence. It is noted when a clinician has measured it, and nothing is done about it here.",
    "lookFor": "A clinician told you that your legs differ in length.",
    "tryThis": "Nothing: it is noted for whoever examines you.",
    "evidence": [
      "maselli-2020-review"
    ]
  }
];
