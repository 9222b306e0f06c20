import type { MetricPage } from "../../metric-page";

export const efficiency = {
  average_handle_time: {
    definition:
      "Mean time an agent works on one handled contact: talk, hold and wrap-up. A planning figure first: it follows from the mix of questions.",
    gamed:
      "Hanging up early, rushing or passing on the contacts that take long, skipping the notes, hiding wrap-up in an aux code, dialling in from an outside line to add short calls.",
  },
  talk_time: {
    definition: "Mean time in conversation per handled contact, without hold and wrap-up.",
    gamed: "Putting the customer on hold or working with the line muted, so that talk is booked as something else.",
  },
  hold_time: {
    definition:
      "Mean time per handled contact that the customer spends on hold after the conversation has begun. It is not waiting in the queue.",
    gamed: "Leaving the line open in silence while looking things up, so that hold is booked as talk.",
  },
  after_call_work: {
    definition:
      "Mean time per handled contact that an agent needs after the conversation to note, arrange and finish it. Also called wrap-up.",
    gamed:
      "Forcing wrap-up to zero, so that notes are left out or finished during the next customer's talk; booking the rest as an aux code.",
  },
  occupancy: {
    definition:
      "Share of the time that agents are there for contacts which they spend handling them; the rest is waiting for the next. It follows from load, pool size and service level.",
    gamed:
      "Booking waiting time as an aux code, so that it leaves the denominator; stretching talk and wrap-up to look occupied.",
  },
  utilisation: {
    definition:
      "Share of paid time that is spent handling contacts. Unlike in occupancy, breaks, coaching and absence are in the denominator.",
    gamed: "Cutting breaks, coaching and training.",
  },
  contacts_per_hour: {
    definition: "Contacts handled per hour logged in. It moves with handle time and with how busy it is.",
    gamed: "Picking the short contacts, hanging up, passing on what takes long.",
  },
  cost_per_contact: {
    definition: "Cost of the operation per handled contact.",
    gamed: "Letting customers come back: more short repeat contacts lower the cost of each and raise the bill.",
  },
  cost_per_resolution: {
    definition: "Cost of the operation per issue that was truly resolved, however many contacts that took.",
    gamed: "Counting as resolved what was only closed.",
  },
  schedule_adherence: {
    definition: "Share of scheduled time in which the agent does what the schedule says at that very moment.",
    gamed: "Cutting a customer short to be on break in time; editing exceptions into the schedule afterwards.",
  },
  schedule_conformance: {
    definition:
      "Hours worked as a share of hours scheduled, whenever in the day they were worked. Both below and above 100% is off plan.",
    gamed: "Working the right number of hours at the wrong times.",
  },
  shrinkage: {
    definition:
      "Share of paid time in which agents are not there for contacts: leave, illness, breaks, training, coaching, meetings.",
    gamed: "Cancelling training, coaching and meetings; refusing leave.",
  },
  forecast_accuracy: {
    definition:
      "One minus the mean absolute percentage error (MAPE) of forecast contacts, per interval. The error itself is its complement and runs the other way.",
    gamed:
      "Reporting per day or month instead of per interval, so that too many in the morning and too few at noon cancel out.",
  },
  containment_rate: {
    definition:
      "Share of bot or menu sessions that end there, without reaching a person. It does not say that the customer was helped.",
    gamed: "Hiding the way to a person; counting those who give up as helped.",
  },
  chat_concurrency: {
    definition: "Mean number of chats an agent has open at the same time while chatting.",
    gamed:
      "Keeping finished chats open, or taking on more than one can follow, so that every customer waits between answers.",
  },
} satisfies Readonly<Record<string, MetricPage>>;
