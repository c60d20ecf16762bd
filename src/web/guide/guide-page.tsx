import type { ReactNode } from "react";
import { Link } from "react-router";
import { PageHeading } from "../shell/page-heading.tsx";
import { FramingDrawing, HeightDrawing, LightDrawing, RearPlaceDrawing, SidePlaceDrawing } from "./drawings.tsx";

/** How to film: where the phone stands, what it sees, how fast it records. */
export function GuidePage() {
  return (
    <>
      <PageHeading title="How to film yourself" />
      <p className="lead">
        Ten seconds at your usual easy pace, the phone standing still. The better the film, the narrower the intervals.
      </p>
      <section className="section" aria-labelledby="place">
        <h2 id="place">Where the phone stands</h2>
        <div className="guide-steps">
          <Step drawing={<SidePlaceDrawing />} title="Beside you, at a right angle">
            Three to five metres away. From here most measures can be made: landing, knees, trunk, head, bounce. A
            camera that looks half from behind makes angles smaller than they are.
          </Step>
          <Step drawing={<RearPlaceDrawing />} title="Or straight behind you">
            Two to four metres away. From here the hips, the side lean and the width of your steps can be seen.
          </Step>
          <Step drawing={<HeightDrawing />} title="At hip height, upright, level">
            On a tripod, a bench or a shelf. Nobody should hold it, and it must not turn after you. A camera tilted by
            two degrees tilts your trunk by two degrees.
          </Step>
        </div>
      </section>
      <section className="section" aria-labelledby="picture">
        <h2 id="picture">What the picture shows</h2>
        <div className="guide-steps">
          <Step drawing={<FramingDrawing />} title="All of you, and nobody else">
            Head and shoes with a hand's width of room, for the whole ten seconds. Your body should fill more than half
            of the height. On a treadmill film upright; side rails must not hide your feet.
          </Step>
          <Step drawing={<LightDrawing />} title="Light on you, plain clothes">
            The window or lamp is behind the phone, not behind you. Fitted clothes that differ from the background, and
            shoes that differ from the floor.
          </Step>
        </div>
      </section>
      <section className="section" aria-labelledby="rate">
        <h2 id="rate">How fast the phone records</h2>
        <ul className="guide-list">
          <li>
            <strong>60 frames a second</strong> is best. On an iPhone: Settings, Camera, Record Video. On Android: the
            gear in the camera's video mode. 30 is enough for cadence and posture, but too coarse to time your feet
            closely.
          </li>
          <li>
            <strong>Slow motion</strong> works too. If Plumbline asks, say how fast the camera recorded (120 or 240): it
            never guesses.
          </li>
        </ul>
      </section>
      <section className="section" aria-labelledby="where">
        <h2 id="where">Treadmill or ground</h2>
        <ul className="guide-list">
          <li>
            <strong>Treadmill</strong> is easiest: run two minutes first, then film. At least seven steps of each leg
            are needed, which takes about six seconds.
          </li>
          <li>
            <strong>On the ground</strong> a phone that stands still sees only a few steps as you run past it, which is
            too few. Film from behind along a straight path, while you run away from the phone.
          </li>
          <li>
            <strong>To compare later</strong>, film from the same place at the same speed in the same shoes. What
            differs in the setting differs in the numbers.
          </li>
        </ul>
        <p className="guide-next">
          <Link className="button button-primary" to="/form">
            Choose a film
          </Link>{" "}
          <Link className="button" to="/camera">
            Record with the camera
          </Link>
        </p>
      </section>
    </>
  );
}

interface StepProps {
  readonly drawing: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

function Step({ drawing, title, children }: StepProps) {
  return (
    <div className="guide-step">
      {drawing}
      <h3>{title}</h3>
      <p>{children}</p>
    </div>
  );
}
