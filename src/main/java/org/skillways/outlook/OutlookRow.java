package org.skillways.outlook;

import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of one occupation or group; what it does not say is absent.
 *
 * @param code the SOC code, {@code 21-1021}, or the code of several occupations that are surveyed together
 * @param title its title
 * @param summary true of a group: its figures are sums of the rows below it
 * @param employment in thousands
 * @param projectedEmployment in thousands
 * @param growth of employment over the whole period, in per cent
 * @param openings a year, in thousands: from growth and from people who leave
 * @param medianWage a year, in dollars
 * @param medianWageAtLeast true where the median is not published because it is above the highest figure that is, which stands here
 * @param education the typical education needed for entry
 * @param experience the work experience in a related occupation that is commonly needed
 * @param training the typical on-the-job training
 */
public record OutlookRow(
        String code,
        String title,
        boolean summary,
        @Nullable Double employment,
        @Nullable Double projectedEmployment,
        @Nullable Double growth,
        @Nullable Double openings,
        @Nullable Double medianWage,
        boolean medianWageAtLeast,
        @Nullable String education,
        @Nullable String experience,
        @Nullable String training) {}
