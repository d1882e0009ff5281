/** What a doctor is called who may be of any specialty; stems of `titleWords`. Grades of training are "st4", "ct1". */
export const doctorHeads =
  /^(?:consultant|doctor|physician|registrar|fellow|trainee|specialty|[sc]t\d|fy\d|f[12]|sho|clf)$/;
