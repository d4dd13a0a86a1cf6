"""The trees of `common/furniture`, written by benchmarks/fit.py; fit anew rather than edit.

Fitted 2026-11-23, 6,140 pages, 390,849 lines. A positive score speaks for the article, in log odds.
"""

from collections.abc import Sequence


def score(signs: Sequence[float]) -> float:
    """How much a line with these signs looks like a line of the article, in log odds."""
    (words, stop, colon, bullet, capitals, digits, date, link, quote, commas, sentences, prose, copies, cohesion, shared, stems,
            words_above, words_below, words_above_2, prose_above, prose_below, body_above, body_below, to_body, near_above, near_below,
            gone_above, gone_below, head, prose_share, prose_lines, line_share) = signs
    total = 1.536
    total += ((((-0.457 if stems <= 19.0 else 0.064) if prose_share <= 0.05341 else (((-0.736 if gone_below <= 39.0 else -0.285) if
            near_above <= -0.997 else (-0.677 if gone_below <= 14.0 else (-0.396 if gone_above <= 39.0 else -0.009))) if prose_below <=
            14.0 else (-0.802 if gone_above <= 87.0 else (-0.479 if commas <= 0.0 else -0.015)))) if near_above <= -0.8824 else ((-0.297
            if shared <= 0.0 else -0.0) if to_body <= 0.0 else (((-0.765 if cohesion <= 0.25 else -0.534) if body_below <= 0.07532 else
            (-0.621 if words_above_2 <= 2.0 else (-0.653 if gone_below <= 39.0 else -0.053))) if stems <= 26.0 else (-0.618 if commas <=
            0.0 else (-0.139 if stems <= 88.0 else 0.109))))) if prose <= 0.5 else (((-0.151 if line_share <= 0.5821 else 0.064) if
            body_above <= 0.7889 else ((-0.738 if near_above <= 2.031 else -0.219) if gone_above <= 68.0 else -0.112)) if shared <= 2.0
            else (((0.002 if head <= 19.0 else -0.437) if gone_above <= 6.0 else 0.099) if near_below <= 0.5127 else ((-0.255 if
            gone_above <= 4.0 else 0.078) if gone_below <= 3.0 else 0.153))))
    total += ((((-0.487 if prose <= 0.5 else -0.123) if gone_below <= 5.0 else ((-0.328 if near_below <= 1.503 else -0.015) if gone_above
            <= 9.0 else ((-0.112 if shared <= 0.0 else 0.076) if link <= 0.5 else -0.372))) if stems <= 12.0 else (((-0.382 if commas <=
            6.0 else -0.022) if gone_below <= 5.0 else (-0.305 if body_below <= 0.1436 else 0.115)) if gone_above <= 2.0 else ((((-0.226
            if words <= 42.0 else 0.048) if body_below <= 0.09124 else 0.11) if cohesion <= 0.1538 else (0.148 if copies <= 1.5 else
            -0.252)) if body_above <= 0.8595 else (0.081 if prose_above <= 1.0 else (-0.332 if shared <= 9.0 else (-0.35 if gone_above <=
            23.0 else 0.073)))))) if to_body <= 0.0 else ((((-0.462 if cohesion <= 0.3333 else -0.386) if gone_below <= 99.0 else -0.208)
            if gone_above <= 68.0 else (-0.376 if body_above <= 0.05796 else ((-0.279 if gone_below <= 81.0 else -0.063) if body_below <=
            0.1436 else 0.087))) if commas <= 3.0 else ((-0.101 if stems <= 45.0 else 0.122) if body_above <= 0.7889 else (-0.431 if
            gone_above <= 87.0 else 0.039))))
    total += ((((((-0.155 if words_below <= 2.0 else ((0.015 if body_above <= 0.5352 else -0.081) if link <= 0.5 else -0.325)) if
            line_share <= 0.7333 else (-0.078 if commas <= 0.0 else 0.12)) if body_above <= 0.8963 else (-0.425 if gone_above <= 13.0 else
            -0.182)) if near_below <= 1.417 else 0.072) if shared <= 4.0 else (((((0.056 if body_above <= 0.5735 else -0.281) if
            gone_above <= 4.0 else 0.117) if prose_above <= 1.0 else ((-0.074 if words_above_2 <= 33.0 else 0.119) if prose_lines <= 17.0
            else (-0.351 if words_below <= 11.0 else -0.084))) if gone_below <= 5.0 else (0.045 if stop <= 0.5 else ((-0.044 if near_above
            <= 0.6976 else 0.11) if body_below <= 0.1436 else 0.148))) if cohesion <= 0.9667 else (-0.259 if gone_above <= 23.0 else
            0.051))) if to_body <= 0.0 else (((-0.326 if shared <= 7.0 else -0.176) if words <= 84.0 else (-0.215 if quote <= 0.5 else
            0.117)) if gone_above <= 87.0 else ((-0.298 if body_above <= 0.09804 else -0.058) if stems <= 14.0 else ((-0.348 if gone_below
            <= 23.0 else -0.059) if commas <= 0.0 else 0.067))))
    total += ((((-0.263 if words_above <= 27.0 else -0.144) if words <= 31.0 else (0.088 if prose_share <= 0.05341 else ((-0.24 if commas
            <= 0.0 else 0.039) if to_body <= 2.0 else -0.247))) if gone_below <= 65.0 else (((((-0.339 if words_above <= 1.0 else (-0.213
            if shared <= 4.0 else 0.015)) if to_body <= 121.0 else 0.07) if stems <= 43.0 else (-0.154 if sentences <= 1.0 else 0.111)) if
            capitals <= 0.75 else -0.263) if body_below <= 0.07532 else (0.051 if body_below <= 0.9859 else (-0.179 if words <= 29.0 else
            0.091)))) if prose <= 0.5 else ((((-0.281 if gone_above <= 39.0 else (-0.225 if cohesion <= 0.1538 else 0.024)) if words_above
            <= 18.0 else (-0.207 if gone_above <= 2.0 else 0.075)) if words <= 42.0 else ((0.115 if body_above <= 0.4838 else -0.313) if
            gone_above <= 3.0 else 0.097)) if near_below <= 0.5127 else ((0.072 if copies <= 1.5 else -0.515) if commas <= 0.0 else
            ((((-0.22 if words <= 33.0 else -0.004) if words_above <= 13.0 else 0.099) if gone_below <= 5.0 else 0.142) if copies <= 1.5
            else -0.222))))
    total += ((((-0.245 if cohesion <= 0.6875 else -0.151) if near_above <= 1.383 else ((-0.123 if near_below <= 1.503 else 0.014) if
            to_body <= 0.0 else -0.208)) if gone_above <= 55.0 else (((-0.044 if gone_below <= 29.0 else 0.08) if prose_below <= 40.0 else
            -0.153) if body_below <= 0.9522 else (-0.232 if gone_below <= 81.0 else -0.076))) if words <= 18.0 else (((((-0.214 if
            cohesion <= 0.2222 else -0.035) if colon <= 0.5 else 0.149) if capitals <= 0.75 else -0.294) if sentences <= 0.0 else ((-0.139
            if colon <= 0.5 else 0.131) if words <= 36.0 else (0.064 if head <= 44.0 else -0.097))) if prose <= 0.5 else ((((0.027 if
            body_above <= 0.5536 else -0.284) if gone_above <= 4.0 else (0.102 if prose_above <= 2.0 else -0.114)) if gone_below <= 5.0
            else ((-0.059 if shared <= 4.0 else ((-0.304 if words_above <= 15.0 else 0.051) if gone_above <= 13.0 else (0.064 if
            prose_share <= 0.9383 else 0.141))) if body_below <= 0.1436 else (0.137 if copies <= 1.5 else -0.105))) if to_body <= 0.0 else
            (-0.242 if body_below <= 0.2622 else -0.015))))
    total += (((-0.131 if gone_below <= 20.0 else (((-0.21 if prose_lines <= 23.0 else -0.016) if shared <= 6.0 else 0.091) if cohesion <=
            0.4314 else 0.063)) if to_body <= 0.0 else ((-0.202 if gone_below <= 81.0 else (-0.173 if gone_above <= 29.0 else ((-0.176 if
            to_body <= 15.0 else (0.185 if prose_lines <= 1.0 else -0.111)) if body_below <= 0.0 else (0.1 if prose_above <= 44.0 else
            -0.089)))) if commas <= 2.0 else ((-0.163 if words_above_2 <= 7.0 else 0.03) if sentences <= 6.0 else 0.112))) if prose <= 0.5
            else ((((-0.113 if words <= 46.0 else 0.031) if near_above <= 1.59 else (-0.146 if gone_above <= 4.0 else 0.091)) if
            prose_above <= 2.0 else ((-0.06 if prose_lines <= 5.0 else -0.289) if gone_above <= 55.0 else (-0.091 if commas <= 6.0 else
            0.142))) if body_below <= 0.1436 else (((-0.096 if gone_below <= 5.0 else 0.07) if commas <= 0.0 else (((-0.181 if words_above
            <= 13.0 else 0.034) if words_below <= 12.0 else 0.092) if gone_below <= 5.0 else (0.091 if shared <= 7.0 else 0.139))) if
            copies <= 1.5 else -0.188)))
    total += ((((((-0.054 if body_above <= 0.4838 else -0.259) if gone_above <= 4.0 else (((0.02 if prose_above <= 1.0 else -0.083) if
            bullet <= 0.5 else 0.075) if body_above <= 0.8963 else -0.152)) if prose_share <= 0.9301 else (0.096 if prose_lines <= 9.0
            else -0.066)) if near_below <= 1.503 else 0.068) if shared <= 6.0 else ((0.076 if body_above <= 0.5536 else (-0.23 if
            near_above <= 2.031 else -0.038)) if gone_above <= 4.0 else (((0.136 if head <= 19.0 else 0.102) if cohesion <= 0.9091 else
            0.033) if body_above <= 0.8595 else ((((-0.325 if gone_above <= 34.0 else -0.017) if shared <= 13.0 else 0.033) if near_above
            <= 1.966 else 0.086) if copies <= 1.5 else -0.512)))) if to_body <= 0.0 else ((-0.19 if gone_below <= 81.0 else (-0.003 if
            prose_below <= 40.0 else -0.155)) if commas <= 0.0 else ((((-0.02 if to_body <= 4.0 else -0.188) if gone_below <= 16.0 else
            ((-0.19 if body_below <= 0.2464 else 0.034) if gone_above <= 34.0 else (-0.064 if words_above_2 <= 2.0 else 0.108))) if
            capitals <= 0.5 else -0.17) if words <= 183.0 else 0.078)))
    total += ((((-0.178 if cohesion <= 0.5833 else (-0.115 if gone_below <= 29.0 else -0.008)) if commas <= 2.0 else ((0.126 if
            prose_share <= 0.278 else -0.199) if shared <= 0.0 else -0.076)) if gone_above <= 68.0 else (((0.038 if colon <= 0.5 else
            0.135) if date <= 0.0 else -0.216) if prose_above <= 44.0 else ((-0.202 if words_below <= 3.0 else -0.081) if stems <= 47.0
            else 0.051))) if prose <= 0.5 else (((((-0.198 if near_above <= 0.6174 else (0.02 if prose_lines <= 11.0 else -0.139)) if
            gone_below <= 29.0 else (((-0.449 if prose_above <= 1.0 else -0.142) if words_above_2 <= 6.0 else -0.012) if shared <= 4.0
            else ((-0.047 if gone_above <= 87.0 else 0.101) if body_above <= 0.9342 else -0.128))) if stems <= 34.0 else ((0.104 if
            body_above <= 0.5 else -0.124) if gone_below <= 7.0 else 0.108)) if words_above <= 19.0 else (0.007 if words <= 21.0 else
            (-0.036 if cohesion <= 0.1538 else 0.108))) if words_below <= 18.0 else (0.013 if gone_below <= 2.0 else ((0.056 if words <=
            20.0 else 0.125) if cohesion <= 0.9091 else -0.002))))
    total += ((((-0.105 if prose_share <= 0.8333 else -0.008) if gone_below <= 20.0 else (-0.094 if body_below <= 0.05579 else ((-0.027 if
            line_share <= 0.7333 else 0.078) if prose_lines <= 32.0 else ((0.09 if sentences <= 2.0 else -0.528) if copies <= 1.5 else
            -0.041)))) if to_body <= 0.0 else (-0.164 if gone_above <= 46.0 else (-0.124 if body_above <= 0.09804 else (0.066 if
            prose_below <= 40.0 else -0.075)))) if words <= 23.0 else ((((-0.005 if words_above <= 26.0 else 0.119) if gone_below <= 4.0
            else 0.12) if head <= 35.0 else ((0.049 if body_above <= 0.3197 else -0.183) if gone_above <= 6.0 else (-0.025 if shared <=
            10.0 else 0.084))) if prose_below <= 2.0 else (((((-0.132 if near_above <= 1.156 else 0.076) if commas <= 3.0 else 0.01) if
            prose_lines <= 7.0 else -0.222) if quote <= 0.5 else (0.101 if prose_lines <= 4.0 else -0.092)) if cohesion <= 0.2222 else
            ((((-0.159 if commas <= 3.0 else (0.054 if body_above <= 0.8963 else -0.17)) if gone_below <= 54.0 else 0.048) if body_below
            <= 0.4 else 0.09) if near_above <= 1.837 else 0.095))))
    total += (((((-0.171 if gone_below <= 39.0 else -0.094) if commas <= 0.0 else -0.08) if stems <= 19.0 else ((((0.141 if prose_below <=
            10.0 else -0.123) if sentences <= 5.0 else 0.079) if words_above_2 <= 12.0 else 0.121) if prose_share <= 0.176 else (-0.163 if
            cohesion <= 0.125 else -0.013))) if cohesion <= 0.3333 else (-0.086 if gone_below <= 23.0 else ((-0.084 if gone_above <= 7.0
            else 0.052) if copies <= 1.5 else -0.072))) if prose <= 0.5 else (((-0.132 if quote <= 0.5 else -0.01) if gone_above <= 10.0
            else ((((-0.14 if cohesion <= 0.2222 else -0.028) if sentences <= 5.0 else 0.117) if words_above_2 <= 40.0 else 0.085) if
            words_above <= 13.0 else (0.077 if cohesion <= 0.9091 else -0.147))) if body_below <= 0.1948 else (((((-0.17 if gone_below <=
            20.0 else 0.006) if near_below <= 1.763 else 0.04) if near_above <= 0.89 else 0.056) if stems <= 20.0 else (((-0.11 if
            gone_above <= 3.0 else 0.071) if near_below <= 3.318 else -0.596) if body_below <= 0.4565 else 0.118)) if prose_share <=
            0.8943 else (0.08 if words <= 33.0 else 0.129))))
    total += ((((((-0.169 if gone_above <= 55.0 else 0.018) if body_below <= 0.1948 else ((-0.147 if gone_above <= 3.0 else 0.016) if
            prose_above <= 44.0 else -0.101)) if prose_below <= 22.0 else (((-0.066 if near_below <= -0.9571 else -0.21) if words_above_2
            <= 6.0 else -0.015) if prose_lines <= 5.0 else -0.145)) if words <= 138.0 else 0.085) if prose_share <= 0.905 else (0.045 if
            to_body <= 0.0 else -0.085)) if shared <= 4.0 else ((((-0.038 if gone_below <= 7.0 else (0.081 if copies <= 1.5 else -0.19))
            if capitals <= 0.3 else -0.067) if stems <= 20.0 else ((0.098 if head <= 19.0 else (-0.172 if capitals <= 0.03333 else
            (((-0.031 if prose_share <= 0.7055 else -0.24) if gone_above <= 4.0 else 0.008) if gone_below <= 7.0 else ((-0.066 if
            words_above <= 19.0 else 0.09) if shared <= 13.0 else (0.093 if copies <= 1.5 else -0.189))))) if prose_share <= 0.8943 else
            ((0.039 if gone_above <= 4.0 else 0.125) if head <= 184.0 else -0.58))) if body_above <= 0.9147 else ((-0.162 if gone_above <=
            18.0 else 0.029) if prose_lines <= 104.0 else -0.281)))
    total += (((-0.092 if gone_above <= 2.0 else (((-0.03 if gone_below <= 3.0 else ((0.02 if stop <= 0.5 else 0.079) if sentences <= 2.0
            else ((-0.327 if words_below <= 3.0 else 0.066) if digits <= 0.05105 else -0.439))) if link <= 0.5 else -0.185) if stems <=
            26.0 else (0.126 if body_above <= 0.646 else 0.074))) if body_above <= 0.8595 else ((((-0.182 if gone_above <= 34.0 else
            -0.003) if stems <= 28.0 else 0.054) if near_above <= 2.461 else 0.066) if capitals <= 0.1604 else (-0.155 if gone_above <=
            13.0 else -0.025))) if prose_above <= 2.0 else (((((-0.15 if cohesion <= 0.2222 else -0.069) if gone_below <= 65.0 else
            -0.009) if body_above <= 0.7692 else -0.16) if words <= 30.0 else ((-0.153 if body_below <= 0.4565 else 0.042) if prose_above
            <= 44.0 else (0.105 if to_body <= 6.0 else -0.04))) if gone_above <= 87.0 else (((((-0.132 if head <= 11.0 else (0.188 if
            prose_lines <= 1.0 else -0.061)) if sentences <= 5.0 else 0.081) if words_above_2 <= 12.0 else 0.09) if body_below <= 0.07532
            else 0.069) if body_below <= 0.9859 else -0.078)))
    total += (((((-0.125 if gone_below <= 3.0 else 0.003) if body_above <= 0.5536 else (-0.163 if words_above <= 13.0 else -0.061)) if
            to_body <= 1.0 else -0.13) if gone_above <= 55.0 else ((-0.091 if prose_lines <= 2.0 else 0.055) if capitals <= 0.3 else
            ((-0.024 if cohesion <= 0.9667 else 0.069) if prose_above <= 44.0 else -0.099))) if commas <= 0.0 else ((((((-0.006 if stems
            <= 13.0 else (-0.003 if near_above <= -0.5714 else -0.124)) if words_above <= 13.0 else 0.035) if words <= 138.0 else 0.101)
            if body_above <= 0.8595 else (-0.146 if gone_above <= 23.0 else (-0.081 if shared <= 4.0 else 0.048))) if words_below <= 14.0
            else ((((-0.059 if words_above <= 13.0 else 0.043) if body_below <= 0.2464 else 0.085) if words_below <= 118.0 else -0.205) if
            date <= 0.0 else -0.097)) if shared <= 9.0 else ((((0.1 if prose_lines <= 18.0 else -0.011) if gone_above <= 18.0 else 0.115)
            if body_above <= 0.5352 else ((-0.115 if gone_above <= 14.0 else 0.068) if copies <= 1.5 else -0.208)) if words_above <= 30.0
            else (0.109 if prose_lines <= 104.0 else -0.044))))
    total += ((((-0.13 if words_above <= 25.0 else -0.011) if gone_above <= 2.0 else (((((0.073 if capitals <= 0.2353 else 0.015) if
            copies <= 1.5 else (0.022 if words <= 5.0 else -0.235)) if link <= 0.5 else -0.165) if body_below <= 0.9057 else -0.058) if
            commas <= 1.0 else ((((-0.217 if head <= 3.0 else -0.001) if words_above <= 14.0 else 0.097) if shared <= 9.0 else 0.121) if
            head <= 32.0 else 0.043))) if body_above <= 0.8595 else ((-0.136 if near_above <= 2.461 else -0.009) if gone_above <= 29.0
            else (((0.033 if link <= 0.5 else -0.26) if body_above <= 0.9565 else -0.062) if quote <= 0.5 else 0.113))) if prose_above <=
            2.0 else ((((0.075 if capitals <= 0.6 else -0.105) if body_above <= 0.7514 else -0.128) if prose_lines <= 5.0 else (-0.15 if
            cohesion <= 0.2889 else (-0.099 if gone_below <= 10.0 else -0.019))) if gone_above <= 87.0 else ((0.024 if prose_above <= 44.0
            else -0.063) if commas <= 0.0 else ((0.035 if body_below <= 0.4923 else -0.111) if gone_below <= 9.0 else (-0.048 if
            words_below <= 0.0 else 0.076)))))
    total += ((((((((-0.065 if gone_below <= 46.0 else (-0.11 if gone_above <= 14.0 else 0.032)) if words_above <= 18.0 else (-0.007 if
            words <= 21.0 else 0.068)) if sentences <= 2.0 else -0.139) if link <= 0.5 else -0.207) if words_below <= 21.0 else (0.067 if
            capitals <= 0.3636 else -0.004)) if copies <= 1.5 else (-0.159 if capitals <= 0.75 else 0.033)) if stems <= 26.0 else (((0.064
            if head <= 26.0 else (((-0.03 if sentences <= 3.0 else -0.195) if gone_above <= 46.0 else 0.071) if prose_lines <= 131.0 else
            -0.249)) if bullet <= 0.5 else -0.208) if body_below <= 0.3474 else 0.108)) if to_body <= 0.0 else (((((-0.175 if to_body <=
            2.0 else 0.065) if bullet <= 0.5 else -0.136) if sentences <= 6.0 else 0.091) if body_below <= 0.2464 else 0.083) if
            prose_share <= 0.176 else (-0.109 if shared <= 1.0 else (((0.096 if to_body <= 1.0 else (-0.158 if body_below <= 0.2284 else
            0.058)) if prose_lines <= 9.0 else -0.12) if gone_above <= 20.0 else ((-0.047 if gone_below <= 81.0 else 0.044) if colon <=
            0.5 else 0.182)))))
    total += ((((-0.05 if to_body <= 4.0 else -0.118) if sentences <= 1.0 else 0.002) if gone_below <= 23.0 else (-0.066 if gone_above <=
            12.0 else (-0.051 if words_below <= 2.0 else ((0.059 if capitals <= 0.1667 else (((0.195 if capitals <= 0.75 else -0.173) if
            prose_share <= 0.05341 else -0.029) if near_below <= -0.9862 else -0.045)) if prose_lines <= 22.0 else (0.058 if commas <=
            10.0 else -0.286))))) if prose <= 0.5 else ((((0.028 if body_above <= 0.5925 else -0.135) if gone_above <= 55.0 else ((-0.069
            if capitals <= 0.2791 else 0.074) if words_below <= 2.0 else (0.007 if stems <= 33.0 else 0.121))) if near_above <= 1.156 else
            ((-0.135 if cohesion <= 0.08974 else (0.093 if link <= 0.5 else -0.169)) if head <= 15.0 else (0.01 if prose_lines <= 104.0
            else -0.123))) if body_below <= 0.3474 else ((-0.053 if gone_below <= 6.0 else (0.072 if capitals <= 0.181 else ((-0.159 if
            words <= 15.0 else 0.126) if prose_lines <= 11.0 else -0.048))) if commas <= 1.0 else ((-0.019 if words_below <= 14.0 else
            0.082) if words <= 33.0 else 0.104))))
    total += (((-0.129 if cohesion <= 0.1818 else (0.028 if head <= 13.0 else (-0.039 if body_above <= 0.7692 else -0.111))) if gone_above
            <= 23.0 else ((-0.101 if words_above_2 <= 3.0 else -0.017) if shared <= 0.0 else (-0.044 if body_above <= 0.09804 else (-0.019
            if body_below <= 0.05579 else 0.052)))) if stems <= 15.0 else ((((((0.059 if prose_lines <= 5.0 else (-0.117 if gone_below <=
            18.0 else (-0.094 if body_below <= 0.1436 else 0.096))) if near_below <= -0.4503 else (-0.017 if capitals <= 0.1064 else
            ((-0.094 if words <= 49.0 else -0.19) if words_below <= 30.0 else 0.086))) if shared <= 21.0 else 0.066) if sentences <= 8.0
            else (0.122 if body_below <= 0.2622 else -0.152)) if words_above <= 15.0 else 0.036) if near_below <= 0.7256 else ((((0.051 if
            digits <= 0.02317 else (0.005 if near_below <= 2.941 else -0.4)) if words <= 33.0 else 0.099) if capitals <= 0.5 else -0.087)
            if body_above <= 0.5536 else (-0.173 if cohesion <= 0.125 else ((0.043 if prose_lines <= 20.0 else -0.108) if gone_above <=
            55.0 else (0.073 if digits <= 0.157 else -0.431))))))
    total += (((-0.11 if gone_above <= 29.0 else -0.04) if cohesion <= 0.3125 else (((-0.002 if body_above <= 0.9342 else -0.07) if digits
            <= 0.02071 else 0.049) if date <= 0.0 else (-0.094 if prose_lines <= 131.0 else -0.451))) if commas <= 0.0 else ((((((((-0.101
            if sentences <= 3.0 else 0.139) if capitals <= 0.2024 else (-0.042 if words <= 45.0 else -0.282)) if capitals <= 0.4444 else
            0.076) if prose_share <= 0.905 else 0.101) if words_below <= 2.0 else (0.037 if words <= 45.0 else 0.094)) if capitals <= 0.5
            else -0.079) if body_above <= 0.5735 else ((((0.115 if bullet <= 0.5 else -0.177) if prose_share <= 0.176 else (-0.054 if
            stems <= 22.0 else (-0.287 if body_above <= 0.6818 else -0.123))) if near_above <= 1.966 else (0.033 if commas <= 5.0 else
            -0.26)) if shared <= 14.0 else ((-0.04 if gone_above <= 26.0 else 0.062) if copies <= 1.5 else -0.201))) if words_above_2 <=
            32.0 else ((-0.188 if words_below <= 6.0 else 0.024) if gone_above <= 2.0 else (0.093 if body_above <= 0.7692 else (0.052 if
            bullet <= 0.5 else -0.151)))))
    total += ((((0.105 if head <= 5.0 else ((0.03 if prose_lines <= 1.0 else (-0.132 if near_above <= 1.897 else -0.039)) if cohesion <=
            0.5593 else -0.047)) if body_below <= 0.2464 else (((0.365 if prose_lines <= 8.0 else -0.114) if body_below <= 0.2622 else
            -0.091) if gone_below <= 5.0 else ((-0.024 if body_below <= 0.5074 else 0.057) if body_below <= 0.9279 else (-0.01 if to_body
            <= 23.0 else -0.126)))) if words_above_2 <= 22.0 else ((0.023 if quote <= 0.5 else 0.101) if head <= 44.0 else (0.039 if
            prose_lines <= 20.0 else -0.064))) if gone_above <= 87.0 else ((((-0.108 if capitals <= 0.03333 else ((0.04 if prose_share <=
            0.8488 else -0.109) if prose_share <= 0.9489 else 0.15)) if capitals <= 0.1969 else (-0.031 if sentences <= 2.0 else -0.181))
            if words_below <= 3.0 else ((((0.009 if line_share <= 0.8 else 0.079) if head <= 30.0 else (0.086 if sentences <= 1.0 else
            -0.083)) if body_below <= 0.9057 else -0.039) if date <= 0.0 else -0.091)) if shared <= 9.0 else (0.08 if near_above <= 3.319
            else (-0.427 if prose_share <= 0.9253 else 0.0))))
    total += (((((-0.006 if body_above <= 0.3352 else (-0.136 if words_below <= 17.0 else (0.067 if prose_lines <= 11.0 else -0.09))) if
            gone_above <= 4.0 else -0.002) if quote <= 0.5 else (-0.032 if words_above <= 5.0 else 0.094)) if to_body <= 2.0 else ((-0.11
            if gone_below <= 9.0 else (-0.068 if sentences <= 0.0 else ((0.069 if body_above <= 0.7514 else -0.109) if words_above_2 <=
            26.0 else 0.237))) if commas <= 5.0 else (0.114 if shared <= 0.0 else -0.069))) if gone_below <= 46.0 else ((((-0.068 if
            gone_above <= 68.0 else -0.016) if words_below <= 39.0 else 0.09) if prose_share <= 0.9826 else (-0.173 if words <= 11.0 else
            0.089)) if body_below <= 0.07532 else (((((((-0.293 if words_above_2 <= 5.0 else -0.001) if capitals <= 0.03333 else 0.032) if
            body_above <= 0.7 else -0.048) if prose_lines <= 24.0 else 0.07) if stems <= 23.0 else ((0.091 if near_below <= 3.318 else
            (0.061 if cohesion <= 0.6667 else -0.433)) if near_above <= 3.278 else (-0.391 if words_above_2 <= 22.0 else -0.008))) if
            copies <= 1.5 else -0.054) if date <= 0.04762 else -0.112)))
    total += (((-0.106 if words_above <= 2.0 else (-0.101 if gone_above <= 14.0 else -0.016)) if shared <= 0.0 else ((((0.015 if
            prose_lines <= 8.0 else (-0.097 if words_above <= 14.0 else -0.037)) if cohesion <= 0.9667 else 0.028) if gone_below <= 81.0
            else 0.014) if colon <= 0.5 else 0.109)) if commas <= 0.0 else ((((((0.041 if prose_lines <= 12.0 else -0.067) if body_above
            <= 0.627 else -0.094) if gone_above <= 39.0 else ((-0.197 if prose_below <= 4.0 else (0.136 if near_below <= -0.8968 else
            -0.072)) if prose_lines <= 4.0 else 0.028)) if words_above_2 <= 32.0 else (0.013 if body_below <= 0.4565 else 0.089)) if quote
            <= 0.5 else (-0.015 if near_above <= -0.03044 else (0.11 if head <= 22.0 else 0.017))) if words_below <= 19.0 else (((((-0.274
            if capitals <= 0.03333 else 0.091) if prose_share <= 0.5583 else (-0.085 if colon <= 0.5 else 0.132)) if prose <= 0.5 else
            (((0.065 if words_above <= 27.0 else 0.136) if prose_lines <= 11.0 else 0.055) if prose_lines <= 104.0 else -0.084)) if copies
            <= 1.5 else -0.162) if capitals <= 0.5 else -0.075)))
    total += (((-0.036 if gone_below <= 10.0 else ((0.031 if link <= 0.5 else -0.147) if body_below <= 0.4923 else (-0.05 if capitals <=
            0.03333 else 0.104))) if capitals <= 0.1333 else ((((0.08 if bullet <= 0.5 else -0.046) if near_below <= -0.4503 else ((-0.004
            if gone_below <= 81.0 else -0.117) if prose_share <= 0.8943 else (0.073 if words_above <= 51.0 else -0.168))) if quote <= 0.5
            else 0.078) if prose_lines <= 5.0 else ((-0.1 if gone_below <= 81.0 else (-0.021 if sentences <= 1.0 else -0.177)) if cohesion
            <= 0.3 else ((0.002 if words <= 7.0 else -0.047) if stems <= 34.0 else 0.043)))) if words_below <= 14.0 else (((-0.139 if
            line_share <= 0.6944 else 0.034) if capitals <= 0.03333 else ((0.061 if capitals <= 0.1379 else -0.0) if words <= 33.0 else
            (((-0.024 if near_below <= 1.0 else 0.095) if body_above <= 0.7692 else (0.044 if stems <= 23.0 else -0.234)) if shared <= 9.0
            else ((0.126 if prose_lines <= 23.0 else (0.059 if near_below <= 3.218 else -0.099)) if body_above <= 0.646 else 0.033)))) if
            copies <= 1.5 else -0.086))
    total += (((((-0.081 if prose <= 0.5 else ((-0.04 if words_above_2 <= 4.0 else 0.124) if body_above <= 0.627 else -0.054)) if
            prose_lines <= 11.0 else -0.114) if gone_above <= 39.0 else ((0.061 if prose_above <= 44.0 else (-0.073 if words_above_2 <=
            3.0 else 0.021)) if near_above <= -0.03044 else -0.041)) if quote <= 0.5 else (((0.092 if line_share <= 0.04505 else -0.071)
            if words_above <= 11.0 else -0.47) if words_above <= 12.0 else 0.079)) if cohesion <= 0.2222 else ((((-0.059 if gone_above <=
            3.0 else -0.007) if words <= 33.0 else (0.089 if prose_lines <= 16.0 else (((-0.081 if shared <= 11.0 else ((-0.104 if commas
            <= 0.0 else 0.047) if cohesion <= 0.9091 else (-0.28 if prose_lines <= 36.0 else 0.001))) if words <= 71.0 else (0.041 if
            body_above <= 0.5 else -0.146)) if prose_lines <= 131.0 else -0.325))) if gone_above <= 87.0 else ((0.067 if capitals <=
            0.1667 else (((0.037 if stems <= 55.0 else 0.135) if date <= 0.04762 else -0.123) if body_below <= 0.9057 else -0.044)) if
            copies <= 1.5 else -0.052)) if link <= 0.5 else -0.137))
    total += ((((((-0.018 if gone_above <= 68.0 else ((((((-0.093 if words_above_2 <= 2.0 else -0.299) if line_share <= 0.4286 else
            -0.014) if prose_lines <= 4.0 else (0.018 if line_share <= 0.7097 else ((0.081 if stems <= 13.0 else (-0.456 if stems <= 28.0
            else -0.071)) if line_share <= 0.8182 else 0.115))) if digits <= 0.003656 else ((0.005 if words_above <= 11.0 else -0.279) if
            near_below <= -0.6879 else (0.101 if head <= 15.0 else (0.013 if cohesion <= 0.3784 else -0.288)))) if cohesion <= 0.4706 else
            ((0.061 if sentences <= 5.0 else -0.196) if copies <= 1.5 else -0.091)) if to_body <= 4.0 else 0.094)) if date <= 0.0 else
            ((-0.096 if stems <= 22.0 else -0.302) if stems <= 31.0 else 0.062)) if prose_share <= 0.9301 else 0.048) if body_below <=
            0.5074 else (0.028 if stems <= 26.0 else (0.145 if prose_lines <= 12.0 else 0.07))) if body_below <= 0.9057 else ((-0.127 if
            near_below <= -0.9977 else -0.043) if gone_below <= 81.0 else 0.015)) if body_above <= 0.9147 else ((-0.099 if words_above_2
            <= 18.0 else -0.031) if gone_above <= 87.0 else -0.006))
    total += ((((-0.041 if quote <= 0.5 else (0.087 if body_above <= 0.3197 else (-0.182 if words_above_2 <= 5.0 else 0.008))) if
            gone_above <= 12.0 else (((((((-0.176 if prose_share <= 0.0 else -0.016) if sentences <= 2.0 else -0.176) if commas <= 6.0
            else 0.125) if words_above_2 <= 10.0 else (-0.016 if stems <= 18.0 else -0.414)) if words_above_2 <= 13.0 else ((0.06 if
            capitals <= 0.1481 else -0.15) if prose_below <= 6.0 else 0.104)) if gone_above <= 99.0 else -0.139) if words_below <= 2.0
            else (((0.012 if body_below <= 0.7676 else -0.057) if near_above <= 2.201 else 0.072) if gone_below <= 46.0 else (((0.044 if
            stems <= 9.0 else -0.165) if capitals <= 0.03333 else 0.051) if near_above <= 3.158 else -0.08)))) if body_above <= 0.9147
            else (-0.07 if cohesion <= 0.75 else 0.005)) if words_above <= 27.0 else (((((-0.117 if words_below <= 0.0 else 0.022) if
            cohesion <= 0.1538 else (0.061 if cohesion <= 0.7353 else 0.015)) if copies <= 1.5 else (0.065 if words <= 4.0 else -0.171))
            if link <= 0.5 else -0.119) if date <= 0.0 else -0.103))
    total += ((((((-0.038 if words <= 14.0 else 0.038) if prose_lines <= 9.0 else (-0.092 if cohesion <= 0.5714 else (-0.034 if bullet <=
            0.5 else 0.061))) if near_above <= 2.461 else 0.042) if gone_below <= 65.0 else ((((0.04 if near_below <= -0.5541 else
            (((-0.067 if prose_lines <= 20.0 else (-0.64 if head <= 24.0 else -0.106)) if body_below <= 0.4187 else (-0.23 if capitals <=
            0.03333 else 0.006)) if quote <= 0.5 else (-0.044 if cohesion <= 0.1818 else 0.082))) if prose_share <= 0.9924 else 0.07) if
            date <= 0.0 else -0.104) if prose_lines <= 23.0 else (((-0.021 if body_below <= 0.05579 else (0.07 if gone_above <= 99.0 else
            -0.027)) if commas <= 10.0 else -0.23) if near_below <= 2.941 else (0.016 if capitals <= 0.3636 else (-0.625 if prose_lines <=
            32.0 else -0.13))))) if words_below <= 44.0 else 0.038) if words_above_2 <= 32.0 else ((((0.064 if stems <= 47.0 else -0.089)
            if prose_lines <= 7.0 else -0.035) if shared <= 7.0 else 0.095) if prose_lines <= 23.0 else (0.003 if words <= 119.0 else
            (-0.315 if stems <= 88.0 else 0.05))))
    total += ((((((-0.055 if prose <= 0.5 else 0.038) if body_above <= 0.1739 else (((-0.04 if body_above <= 0.7692 else -0.137) if
            sentences <= 3.0 else -0.303) if cohesion <= 0.4194 else -0.03)) if gone_above <= 4.0 else (((-0.014 if body_below <= 0.2284
            else (0.208 if prose_share <= 0.176 else ((0.036 if prose_share <= 0.6872 else -0.287) if prose_lines <= 4.0 else 0.043))) if
            prose_share <= 0.9633 else 0.091) if capitals <= 0.1333 else ((((-0.167 if head <= 1.0 else 0.035) if stems <= 7.0 else 0.046)
            if prose_lines <= 5.0 else -0.051) if words_above <= 3.0 else (0.005 if sentences <= 2.0 else (((-0.076 if body_above <= 0.303
            else (-0.122 if commas <= 2.0 else -0.408)) if shared <= 13.0 else -0.013) if words_above_2 <= 32.0 else 0.033))))) if colon
            <= 0.5 else 0.115) if link <= 0.5 else -0.103) if quote <= 0.5 else (((0.068 if prose_share <= 0.176 else (0.044 if body_above
            <= 0.4838 else -0.093)) if near_above <= 0.6976 else 0.074) if prose_lines <= 56.0 else (-0.061 if words <= 76.0 else (-0.444
            if capitals <= 0.1884 else 0.016))))
    total += ((((((0.03 if cohesion <= 0.08974 else (-0.06 if sentences <= 0.0 else -0.292)) if head <= 1.0 else (0.027 if near_above <=
            2.375 else 0.117)) if shared <= 14.0 else 0.12) if to_body <= 2.0 else -0.046) if prose_lines <= 11.0 else -0.06) if
            gone_below <= 7.0 else ((((0.033 if prose_lines <= 1.0 else -0.103) if gone_above <= 34.0 else ((-0.001 if words_above_2 <=
            0.0 else -0.094) if head <= 11.0 else 0.028)) if cohesion <= 0.1538 else ((-0.046 if gone_above <= 55.0 else 0.016) if
            words_above_2 <= 35.0 else (0.072 if prose_lines <= 23.0 else -0.017))) if body_below <= 0.2464 else (0.14 if prose_share <=
            0.176 else (-0.116 if near_below <= -1.0 else ((0.04 if words <= 7.0 else ((-0.088 if prose_lines <= 4.0 else 0.049) if
            capitals <= 0.1379 else -0.034)) if words <= 32.0 else ((((-0.009 if head <= 5.0 else 0.149) if prose_lines <= 9.0 else
            -0.109) if shared <= 7.0 else 0.073) if near_below <= 2.875 else ((-0.393 if capitals <= 0.03333 else 0.094) if prose_lines <=
            22.0 else (-0.164 if body_below <= 0.6009 else -0.007))))))))
    total += (((((-0.044 if shared <= 19.0 else 0.039) if sentences <= 8.0 else 0.11) if colon <= 0.5 else 0.108) if words_above <= 3.0
            else ((((((0.046 if body_above <= 0.4101 else (-0.069 if gone_above <= 23.0 else -0.013)) if near_above <= 1.233 else (((0.075
            if prose_above <= 1.0 else -0.083) if link <= 0.5 else -0.13) if prose_lines <= 16.0 else -0.055)) if near_below <= 3.156 else
            -0.196) if body_below <= 0.5074 else (-0.065 if gone_below <= 2.0 else (0.088 if prose_lines <= 12.0 else 0.008))) if
            prose_share <= 0.9781 else -0.223) if gone_above <= 68.0 else ((((0.164 if prose_lines <= 5.0 else (0.075 if head <= 109.0
            else -0.168)) if near_above <= -0.9823 else (-0.03 if words <= 37.0 else (-0.008 if near_below <= 0.5127 else 0.094))) if
            prose_lines <= 16.0 else (-0.069 if gone_below <= 3.0 else 0.052)) if prose_lines <= 104.0 else ((0.023 if gone_above <= 99.0
            else (-0.012 if prose_share <= 0.8402 else (-0.167 if line_share <= 0.8 else -0.791))) if date <= 0.04762 else -0.291)))) if
            prose_share <= 0.9826 else (-0.117 if words <= 11.0 else 0.063))
    total += ((((((-0.012 if commas <= 3.0 else ((-0.049 if words <= 52.0 else 0.143) if capitals <= 0.2024 else (0.136 if sentences <=
            1.0 else -0.046))) if near_below <= 2.064 else 0.102) if near_above <= 1.675 else 0.082) if capitals <= 0.6 else -0.043) if
            prose_lines <= 7.0 else (((((-0.013 if near_below <= 1.911 else 0.053) if capitals <= 0.1379 else ((-0.055 if line_share <=
            0.1574 else 0.024) if words <= 8.0 else -0.053)) if stems <= 33.0 else ((-0.172 if near_above <= 0.1854 else 0.048) if words
            <= 66.0 else -0.247)) if prose_lines <= 48.0 else ((-0.054 if line_share <= 0.1741 else ((-0.161 if prose_share <= 0.3338 else
            0.225) if prose_share <= 0.5837 else (-0.102 if line_share <= 0.2222 else (0.042 if sentences <= 1.0 else -0.15)))) if
            prose_lines <= 104.0 else -0.051)) if shared <= 13.0 else (((0.07 if head <= 19.0 else (0.037 if sentences <= 3.0 else (0.037
            if line_share <= 0.2958 else -0.098))) if bullet <= 0.5 else (-0.017 if words <= 71.0 else -0.326)) if cohesion <= 0.9091 else
            -0.076))) if colon <= 0.5 else 0.099)
    total += (((((-0.028 if stems <= 52.0 else 0.124) if prose_lines <= 10.0 else -0.071) if gone_above <= 3.0 else (((((0.038 if
            prose_above <= 44.0 else -0.187) if sentences <= 0.0 else ((-0.459 if prose_lines <= 34.0 else -0.037) if to_body <= 0.0 else
            0.031)) if capitals <= 0.03333 else (((((0.058 if words_below <= 62.0 else -0.24) if near_below <= -0.6879 else ((-0.109 if
            prose_share <= 0.0 else (0.004 if sentences <= 2.0 else (((-0.18 if words_above_2 <= 23.0 else 0.048) if prose_share <= 0.8943
            else 0.133) if line_share <= 0.7222 else -0.279))) if words_below <= 21.0 else 0.035)) if shared <= 14.0 else 0.052) if
            near_above <= 3.319 else -0.176) if body_above <= 0.7692 else ((0.054 if bullet <= 0.5 else -0.096) if prose_lines <= 7.0 else
            (-0.054 if gone_above <= 29.0 else -0.009)))) if body_below <= 0.9057 else (-0.104 if cohesion <= 0.03846 else -0.014)) if
            colon <= 0.5 else 0.092)) if quote <= 0.5 else (0.048 if head <= 56.0 else ((0.092 if to_body <= 4.0 else -0.059) if
            prose_lines <= 27.0 else -0.089))) if date <= 0.04762 else -0.07)
    total += ((((-0.098 if cohesion <= 0.2889 else -0.014) if commas <= 2.0 else (((0.093 if prose_share <= 0.7351 else -0.053) if
            words_above <= 8.0 else (-0.288 if words_above <= 12.0 else -0.036)) if capitals <= 0.3971 else 0.139)) if gone_below <= 3.0
            else (((0.015 if body_below <= 0.5074 else 0.053) if capitals <= 0.1667 else ((((((-0.157 if capitals <= 0.25 else 0.015) if
            stems <= 8.0 else (0.111 if stems <= 22.0 else (-0.055 if commas <= 0.0 else 0.069))) if bullet <= 0.5 else -0.093) if
            prose_lines <= 6.0 else ((-0.079 if near_above <= -0.9998 else (0.023 if words <= 7.0 else (-0.041 if words <= 33.0 else
            0.025))) if cohesion <= 0.9667 else 0.054)) if sentences <= 2.0 else ((((-0.167 if body_below <= 0.4923 else 0.078) if words
            <= 107.0 else 0.002) if cohesion <= 0.25 else 0.085) if prose_lines <= 22.0 else (-0.152 if near_below <= 2.875 else -0.426)))
            if shared <= 23.0 else 0.067)) if link <= 0.5 else -0.065)) if copies <= 1.5 else (-0.006 if shared <= 2.0 else (-0.032 if
            body_above <= 0.4101 else -0.156)))
    total += (((((((((-0.16 if capitals <= 0.03333 else 0.007) if sentences <= 3.0 else -0.131) if words_above_2 <= 6.0 else 0.035) if
            body_above <= 0.7692 else -0.046) if sentences <= 8.0 else 0.078) if body_below <= 0.8632 else (((0.127 if bullet <= 0.5 else
            -0.245) if prose_share <= 0.176 else -0.095) if prose_lines <= 4.0 else -0.091)) if cohesion <= 0.2222 else (((0.028 if
            near_below <= 0.4 else (0.028 if words <= 8.0 else ((0.022 if near_above <= -0.03044 else -0.1) if words_above <= 19.0 else
            -0.167))) if stop <= 0.5 else (((0.016 if sentences <= 2.0 else -0.059) if line_share <= 0.8 else 0.047) if shared <= 21.0
            else 0.053)) if copies <= 1.5 else (0.006 if stems <= 3.0 else -0.09))) if colon <= 0.5 else (0.097 if line_share <= 0.7879
            else -0.213)) if prose_lines <= 104.0 else ((-0.295 if body_below <= 0.5833 else -0.02) if prose_share <= 0.6682 else ((-0.15
            if body_below <= 0.05579 else ((-0.245 if gone_below <= 26.0 else 0.07) if gone_above <= 8.0 else 0.025)) if line_share <= 0.8
            else (-0.82 if line_share <= 0.8182 else 0.027))))
    total += (((((-0.075 if body_below <= 0.0 else (0.102 if near_above <= -0.1949 else -0.044)) if sentences <= 1.0 else 0.1) if capitals
            <= 0.2135 else (-0.005 if bullet <= 0.5 else -0.07)) if prose <= 0.5 else (((0.053 if prose_share <= 0.6467 else (((-0.413 if
            capitals <= 0.1884 else -0.038) if prose_above <= 1.0 else -0.063) if words_above <= 14.0 else (-0.023 if words_below <= 8.0
            else 0.079))) if digits <= 0.0 else 0.058) if shared <= 9.0 else 0.078)) if prose_lines <= 11.0 else (((((-0.1 if cohesion <=
            0.3636 else -0.035) if prose_lines <= 45.0 else ((0.068 if prose <= 0.5 else (0.245 if prose_share <= 0.4468 else (-0.019 if
            prose_lines <= 104.0 else -0.216))) if words <= 84.0 else -0.214)) if gone_above <= 18.0 else (-0.118 if prose_share <= 0.3821
            else (0.019 if body_below <= 0.8632 else -0.07))) if body_above <= 0.9565 else -0.081) if gone_below <= 81.0 else ((-0.034 if
            to_body <= 1.0 else (0.092 if prose_share <= 0.6682 else -0.036)) if gone_above <= 87.0 else ((0.09 if line_share <= 0.45 else
            0.009) if gone_above <= 99.0 else -0.028))))
    total += (((((((-0.034 if cohesion <= 0.3636 else -0.009) if digits <= 0.01156 else ((((0.089 if stems <= 66.0 else -0.023) if
            prose_lines <= 7.0 else 0.013) if date <= 0.0 else (0.008 if words_above <= 13.0 else (-0.179 if near_above <= 2.375 else
            0.051))) if head <= 67.0 else (-0.067 if gone_above <= 87.0 else 0.04))) if prose_share <= 0.9826 else (((-0.091 if words <=
            11.0 else 0.077) if sentences <= 3.0 else (0.027 if digits <= 0.007777 else -0.22)) if digits <= 0.05105 else -0.143)) if
            prose_lines <= 48.0 else (((-0.034 if line_share <= 0.1741 else 0.057) if sentences <= 2.0 else -0.068) if prose_lines <=
            104.0 else (-0.034 if near_above <= 3.086 else -0.229))) if colon <= 0.5 else 0.072) if link <= 0.5 else -0.072) if quote <=
            0.5 else ((((-0.095 if prose_above <= 44.0 else 0.076) if capitals <= 0.2135 else (0.036 if gone_above <= 46.0 else -0.355))
            if capitals <= 0.2791 else 0.035) if near_above <= -0.03044 else (0.069 if prose_lines <= 22.0 else (0.004 if commas <= 10.0
            else (0.106 if digits <= 0.0 else -0.369)))))
    total += (-0.014 if words_above_2 <= 4.0 else ((-0.065 if digits <= 0.006757 else (-0.059 if cohesion <= 0.2727 else (0.164 if
            gone_below <= 2.0 else -0.004))) if gone_above <= 2.0 else ((((-0.029 if gone_below <= 26.0 else 0.157) if near_below <=
            -0.9998 else ((0.056 if prose_above <= 1.0 else (0.025 if line_share <= 0.09465 else -0.062)) if commas <= 6.0 else -0.086))
            if shared <= 3.0 else 0.067) if prose_lines <= 7.0 else ((((0.068 if to_body <= 121.0 else -0.164) if prose_lines <= 22.0 else
            0.164) if prose_share <= 0.176 else (((0.052 if body_above <= 0.5 else ((0.011 if copies <= 1.5 else -0.103) if near_below <=
            3.318 else -0.294)) if capitals <= 0.1333 else (0.049 if words <= 5.0 else ((-0.025 if shared <= 14.0 else ((0.093 if
            prose_lines <= 27.0 else -0.005) if cohesion <= 0.7037 else (((-0.046 if commas <= 2.0 else 0.083) if line_share <= 0.8 else
            -0.205) if prose_share <= 0.9924 else -0.468))) if copies <= 1.5 else (-0.171 if prose_lines <= 38.0 else 0.015)))) if commas
            <= 15.0 else -0.329)) if stems <= 102.0 else 0.115))))
    total += (((((((((-0.176 if words_above_2 <= 0.0 else -0.019) if stems <= 7.0 else ((((-0.063 if prose_share <= 0.278 else 0.112) if
            words_above <= 2.0 else (0.019 if stems <= 22.0 else (-0.111 if shared <= 5.0 else (-0.053 if quote <= 0.5 else 0.073)))) if
            body_below <= 0.4187 else (0.12 if gone_above <= 87.0 else 0.014)) if commas <= 7.0 else 0.094)) if prose_lines <= 11.0 else
            ((-0.082 if gone_above <= 10.0 else ((0.131 if prose_share <= 0.176 else 0.01) if line_share <= 0.45 else (-0.138 if
            line_share <= 0.5408 else -0.024))) if digits <= 0.0 else -0.183)) if body_below <= 0.9057 else (-0.034 if prose_below <= 22.0
            else -0.133)) if cohesion <= 0.5333 else (0.035 if capitals <= 0.1 else (0.118 if words <= 2.0 else -0.014))) if digits <=
            0.006757 else 0.016) if date <= 0.04762 else -0.053) if words_below <= 44.0 else ((-0.02 if words_above <= 4.0 else (-0.004 if
            stop <= 0.5 else 0.103)) if prose_lines <= 23.0 else (0.002 if line_share <= 0.9375 else -0.235))) if link <= 0.5 else (-0.018
            if near_above <= 1.551 else -0.127))
    total += (((-0.086 if prose_above <= 44.0 else (-0.073 if digits <= 0.0 else 0.054)) if cohesion <= 0.2889 else ((0.014 if line_share
            <= 0.2593 else (-0.103 if near_above <= -0.784 else 0.184)) if prose_share <= 0.6467 else -0.022)) if gone_above <= 4.0 else
            (((-0.001 if gone_below <= 99.0 else 0.155) if words_above_2 <= 18.0 else ((0.019 if line_share <= 0.5408 else -0.137) if
            cohesion <= 0.08974 else 0.092)) if prose_lines <= 7.0 else (-0.032 if words_above <= 2.0 else ((((((-0.014 if gone_above <=
            46.0 else 0.019) if near_above <= 3.278 else (((-0.111 if capitals <= 0.07407 else (0.078 if words_above_2 <= 58.0 else
            -0.174)) if cohesion <= 0.8276 else (-0.037 if stems <= 18.0 else -0.456)) if head <= 61.0 else (0.029 if line_share <= 0.3349
            else -0.298))) if commas <= 15.0 else -0.292) if prose_above <= 3.0 else (((0.054 if digits <= 0.03065 else -0.082) if bullet
            <= 0.5 else 0.127) if capitals <= 0.25 else 0.004)) if stems <= 102.0 else 0.13) if prose_below <= 40.0 else ((-0.054 if
            words_below <= 14.0 else 0.065) if near_above <= 3.086 else 0.076)))))
    total += (((-0.149 if body_below <= 0.7676 else -0.021) if body_above <= 0.4838 else (0.031 if sentences <= 0.0 else (0.099 if stems
            <= 14.0 else -0.167))) if capitals <= 0.03333 else (((0.093 if prose_lines <= 20.0 else -0.006) if capitals <= 0.0566 else
            (((0.014 if words <= 7.0 else (-0.011 if commas <= 8.0 else 0.099)) if prose_share <= 0.9924 else ((-0.264 if words_above_2 <=
            12.0 else 0.063) if words <= 11.0 else 0.073)) if sentences <= 2.0 else (((((-0.067 if commas <= 3.0 else 0.081) if capitals
            <= 0.1884 else ((-0.071 if stems <= 32.0 else (-0.156 if near_below <= 0.3138 else -0.358)) if body_below <= 0.4 else 0.013))
            if cohesion <= 0.3333 else 0.057) if sentences <= 8.0 else 0.056) if prose_lines <= 20.0 else ((-0.059 if words <= 62.0 else
            -0.308) if capitals <= 0.5 else -0.411)))) if shared <= 14.0 else (((0.079 if cohesion <= 0.85 else (0.05 if words_above <=
            6.0 else -0.184)) if prose_lines <= 27.0 else (0.023 if digits <= 0.0 else -0.04)) if near_below <= 3.218 else (-0.076 if
            prose_lines <= 61.0 else -0.316))))
    total += ((-0.031 if gone_above <= 3.0 else ((((((-0.016 if digits <= 0.007777 else (0.001 if words <= 32.0 else ((0.128 if stems <=
            21.0 else 0.032) if date <= 0.0 else (-0.265 if prose_share <= 0.7608 else -0.024)))) if stems <= 40.0 else 0.033) if
            prose_lines <= 48.0 else ((-0.02 if words_above <= 2.0 else ((-0.048 if body_above <= 0.03476 else ((0.156 if head <= 285.0
            else 0.016) if prose_share <= 0.5837 else ((0.06 if stems <= 5.0 else -0.031) if gone_above <= 87.0 else 0.068))) if sentences
            <= 4.0 else -0.192)) if near_below <= 3.274 else -0.193)) if words <= 119.0 else ((0.146 if head <= 9.0 else (-0.288 if
            words_above_2 <= 4.0 else 0.041)) if capitals <= 0.2024 else (-0.272 if stems <= 102.0 else -0.043))) if prose_lines <= 104.0
            else ((-0.228 if words_above_2 <= 2.0 else -0.061) if cohesion <= 0.8276 else -0.001)) if colon <= 0.5 else 0.069)) if quote
            <= 0.5 else ((0.026 if head <= 30.0 else -0.041) if near_above <= 1.551 else ((0.065 if bullet <= 0.5 else -0.182) if
            words_above_2 <= 119.0 else -0.169)))
    total += ((-0.014 if words <= 18.0 else ((((-0.125 if capitals <= 0.03333 else (-0.09 if gone_below <= 2.0 else (0.038 if capitals <=
            0.75 else -0.172))) if stems <= 29.0 else ((-0.124 if sentences <= 1.0 else (0.018 if body_above <= 0.6106 else -0.149)) if
            near_below <= 1.0 else 0.121)) if commas <= 8.0 else (0.022 if prose_lines <= 3.0 else 0.138)) if cohesion <= 0.2222 else
            (((-0.132 if prose_below <= 2.0 else 0.048) if words_above_2 <= 5.0 else 0.057) if body_below <= 0.5074 else 0.094))) if
            prose_lines <= 11.0 else ((((-0.007 if body_above <= 0.3352 else (0.255 if prose_share <= 0.176 else -0.066)) if prose_lines
            <= 45.0 else (-0.05 if cohesion <= 0.5714 else (0.257 if prose_share <= 0.4468 else (0.028 if prose_lines <= 131.0 else
            -0.122)))) if words <= 93.0 else (-0.247 if shared <= 21.0 else -0.063)) if gone_above <= 18.0 else (-0.033 if words_above_2
            <= 2.0 else ((0.002 if gone_below <= 81.0 else 0.061) if line_share <= 0.4706 else (-0.042 if gone_above <= 87.0 else ((-0.298
            if prose_share <= 0.7213 else -0.009) if cohesion <= 0.5833 else 0.021))))))
    total += ((((-0.127 if prose_share <= 0.0 else (((0.169 if prose_lines <= 1.0 else -0.031) if line_share <= 0.1574 else (0.096 if
            prose_share <= 0.4804 else 0.001)) if shared <= 11.0 else (-0.002 if body_above <= 0.303 else (-0.08 if body_below <= 0.5074
            else (-0.457 if prose_lines <= 30.0 else -0.04))))) if commas <= 0.0 else ((0.014 if line_share <= 0.025 else (-0.133 if
            gone_below <= 1.0 else 0.131)) if prose_share <= 0.176 else ((-0.033 if words <= 17.0 else ((0.066 if sentences <= 0.0 else
            ((-0.087 if words <= 53.0 else (0.146 if capitals <= 0.1481 else -0.041)) if prose_lines <= 4.0 else 0.024)) if commas <= 10.0
            else 0.115)) if prose_lines <= 11.0 else (-0.109 if prose_share <= 0.3821 else (((-0.044 if words <= 58.0 else (-0.163 if
            words_above_2 <= 77.0 else 0.083)) if capitals <= 0.4444 else 0.055) if cohesion <= 0.4444 else (0.018 if prose_lines <= 104.0
            else -0.055)))))) if colon <= 0.5 else (0.07 if line_share <= 0.7879 else -0.196)) if link <= 0.5 else ((0.116 if prose_above
            <= 2.0 else -0.035) if near_above <= 0.79 else -0.094))
    total += ((-0.043 if near_above <= -1.0 else (-0.039 if capitals <= 0.03333 else (0.054 if capitals <= 0.0566 else (((-0.005 if
            gone_below <= 99.0 else (-0.012 if head <= 67.0 else -0.253)) if words_above_2 <= 2.0 else (0.017 if date <= 0.04762 else
            -0.066)) if line_share <= 0.6783 else (((0.005 if stems <= 6.0 else -0.116) if stop <= 0.5 else ((-0.014 if prose_share <=
            0.9253 else -0.142) if line_share <= 0.7333 else ((0.045 if sentences <= 0.0 else (((((-0.46 if capitals <= 0.125 else -0.175)
            if prose_above <= 10.0 else -0.002) if words_above <= 13.0 else (-0.055 if digits <= 0.02317 else 0.116)) if near_below <=
            1.984 else 0.031) if shared <= 13.0 else ((0.102 if cohesion <= 0.7353 else -0.031) if near_below <= 3.274 else -0.098))) if
            prose_lines <= 131.0 else -0.408))) if bullet <= 0.5 else (((-0.089 if stems <= 11.0 else -0.682) if prose_share <= 0.9301
            else -0.002) if cohesion <= 0.7179 else 0.018)))))) if body_above <= 0.9565 else ((0.201 if prose_lines <= 3.0 else -0.094) if
            prose_share <= 0.176 else (-0.009 if head <= 81.0 else -0.065)))
    total += ((((((0.013 if line_share <= 0.1909 else (0.155 if digits <= 0.02317 else (0.101 if body_below <= 0.3822 else -0.226))) if
            prose_share <= 0.5072 else -0.023) if to_body <= 6.0 else (-0.074 if cohesion <= 0.8 else 0.091)) if gone_below <= 9.0 else
            (((-0.053 if words_below <= 0.0 else 0.01) if colon <= 0.5 else 0.079) if prose_share <= 0.9534 else 0.135)) if line_share <=
            0.6783 else (((-0.074 if words <= 14.0 else 0.067) if words_above_2 <= 0.0 else (0.029 if prose_lines <= 7.0 else (0.009 if
            stems <= 11.0 else (-0.224 if prose_lines <= 8.0 else (-0.066 if prose_share <= 0.9681 else (-0.174 if shared <= 5.0 else
            0.034)))))) if sentences <= 3.0 else (-0.22 if shared <= 11.0 else (0.09 if prose_lines <= 14.0 else (-0.291 if line_share <=
            0.7333 else -0.028))))) if quote <= 0.5 else ((((-0.016 if bullet <= 0.5 else (-0.034 if near_above <= -0.51 else -0.314)) if
            words <= 119.0 else 0.071) if words_above <= 12.0 else (0.06 if cohesion <= 0.8276 else (0.021 if shared <= 28.0 else
            -0.289))) if prose_lines <= 56.0 else -0.074))
    total += (((-0.003 if capitals <= 0.75 else -0.056) if cohesion <= 0.2222 else (((((0.011 if words <= 9.0 else ((-0.173 if prose_lines
            <= 16.0 else -0.04) if colon <= 0.5 else 0.047)) if stop <= 0.5 else (((0.026 if cohesion <= 0.8276 else (-0.101 if words <=
            41.0 else -0.526)) if words_above_2 <= 40.0 else 0.067) if prose_lines <= 20.0 else (-0.242 if prose_share <= 0.3821 else
            (((-0.18 if near_above <= 3.086 else 0.088) if words_below <= 2.0 else (((-0.235 if gone_above <= 46.0 else -0.054) if
            capitals <= 0.09524 else (-0.145 if near_above <= 0.89 else 0.007)) if body_below <= 0.5833 else 0.04)) if cohesion <= 0.5593
            else (-0.025 if commas <= 0.0 else 0.025))))) if commas <= 12.0 else (0.004 if prose_lines <= 24.0 else -0.305)) if stems <=
            88.0 else 0.104) if to_body <= 0.0 else ((-0.024 if near_below <= -1.0 else (0.036 if line_share <= 0.1574 else (0.124 if
            line_share <= 0.3529 else -0.084))) if prose_share <= 0.6467 else 0.01))) if copies <= 1.5 else (-0.007 if prose <= 0.5 else
            (-0.148 if body_below <= 0.6213 else 0.008)))
    total += ((((((-0.042 if to_body <= 15.0 else 0.109) if prose_share <= 0.0 else 0.101) if capitals <= 0.5 else -0.102) if prose_share
            <= 0.176 else ((((0.024 if body_above <= 0.7349 else ((-0.108 if gone_above <= 4.0 else -0.008) if bullet <= 0.5 else -0.108))
            if copies <= 7.5 else 0.17) if body_below <= 0.75 else ((0.017 if to_body <= 15.0 else -0.106) if words <= 17.0 else -0.115))
            if cohesion <= 0.2414 else (((((-0.003 if to_body <= 0.0 else 0.039) if body_below <= 0.9057 else (-0.018 if to_body <= 33.0
            else -0.143)) if cohesion <= 0.9667 else (0.05 if prose <= 0.5 else -0.04)) if head <= 285.0 else -0.064) if words <= 33.0
            else 0.025))) if sentences <= 2.0 else ((-0.001 if prose_lines <= 12.0 else ((-0.033 if bullet <= 0.5 else (-0.003 if
            line_share <= 0.5556 else -0.434)) if commas <= 4.0 else ((-0.084 if digits <= 0.0 else -0.281) if words_above <= 46.0 else
            0.07))) if shared <= 21.0 else (0.055 if prose_lines <= 56.0 else -0.075))) if link <= 0.5 else (-0.113 if gone_above <= 12.0
            else -0.005))
    total += ((((((-0.002 if body_below <= 0.09124 else 0.043) if near_below <= -0.4503 else (((((((-0.049 if digits <= 0.009009 else
            0.007) if sentences <= 1.0 else (-0.107 if body_below <= 0.7676 else 0.069)) if to_body <= 6.0 else (-0.053 if gone_above <=
            34.0 else 0.059)) if words_below <= 19.0 else 0.015) if shared <= 16.0 else 0.023) if bullet <= 0.5 else (0.056 if
            words_above_2 <= 71.0 else -0.154)) if date <= 0.0 else (-0.114 if words <= 46.0 else 0.133))) if body_below <= 0.9279 else
            ((-0.02 if to_body <= 33.0 else -0.129) if cohesion <= 0.9667 else 0.034)) if prose_share <= 0.905 else 0.048) if line_share
            <= 0.6783 else ((((-0.197 if prose_share <= 0.7475 else ((0.057 if prose_lines <= 7.0 else -0.03) if words_above <= 59.0 else
            -0.13)) if prose_share <= 0.9633 else (0.006 if words <= 49.0 else 0.098)) if sentences <= 3.0 else -0.097) if bullet <= 0.5
            else ((-0.087 if commas <= 2.0 else -0.329) if prose_lines <= 48.0 else 0.046))) if quote <= 0.5 else ((0.074 if cohesion <=
            0.3939 else 0.015) if prose_above <= 1.0 else -0.003))
    total += ((((((0.008 if shared <= 0.0 else (0.164 if head <= 67.0 else -0.04)) if prose_lines <= 22.0 else (0.223 if words_below <=
            18.0 else -0.126)) if capitals <= 0.5 else -0.086) if prose_share <= 0.176 else (((-0.036 if line_share <= 0.1741 else -0.2)
            if prose_share <= 0.278 else (((((-0.059 if gone_above <= 4.0 else ((0.119 if prose_lines <= 5.0 else (-0.06 if prose_lines <=
            22.0 else 0.113)) if prose_share <= 0.4468 else -0.024)) if near_below <= 2.19 else 0.044) if cohesion <= 0.3286 else 0.006)
            if shared <= 34.0 else -0.101) if commas <= 3.0 else ((((-0.11 if capitals <= 0.06 else 0.056) if sentences <= 1.0 else (-0.02
            if words_above_2 <= 71.0 else -0.248)) if shared <= 13.0 else 0.049) if capitals <= 0.5 else (-0.021 if near_below <= 1.984
            else -0.263)))) if words_above_2 <= 119.0 else -0.125)) if sentences <= 4.0 else (((0.057 if words_above <= 11.0 else -0.148)
            if shared <= 8.0 else ((-0.402 if capitals <= 0.1538 else -0.171) if words_above_2 <= 6.0 else -0.045)) if shared <= 19.0 else
            0.007)) if commas <= 27.0 else 0.066)
    total += (((((0.108 if prose_lines <= 1.0 else (-0.048 if copies <= 4.5 else 0.117)) if near_above <= -0.9998 else (((((-0.05 if head
            <= 5.0 else 0.093) if prose_lines <= 8.0 else -0.01) if head <= 52.0 else (((0.068 if digits <= 0.01022 else -0.152) if
            prose_lines <= 22.0 else 0.164) if prose_share <= 0.176 else -0.045)) if line_share <= 0.1574 else (((0.054 if to_body <= 1.0
            else 0.158) if words <= 8.0 else (0.003 if cohesion <= 0.2889 else 0.072)) if line_share <= 0.5 else -0.21)) if prose_below <=
            40.0 else (-0.029 if cohesion <= 0.1538 else ((-0.013 if shared <= 1.0 else 0.142) if prose_lines <= 7.0 else -0.011)))) if
            prose_lines <= 75.0 else -0.148) if prose_share <= 0.6467 else -0.008) if words_below <= 44.0 else (((0.052 if words <= 8.0
            else (0.109 if capitals <= 0.1282 else -0.068)) if stop <= 0.5 else ((-0.026 if capitals <= 0.05263 else 0.079) if cohesion <=
            0.7353 else ((-0.036 if near_above <= 3.221 else -0.462) if prose_lines <= 29.0 else 0.073))) if head <= 44.0 else (0.005 if
            line_share <= 0.5 else -0.08)))
    total += ((((0.01 if near_below <= -0.4503 else -0.157) if line_share <= 0.0 else (-0.004 if commas <= 7.0 else 0.083)) if digits <=
            0.003656 else ((((0.053 if words_above_2 <= 18.0 else 0.144) if words_above_2 <= 71.0 else -0.106) if shared <= 18.0 else
            -0.134) if capitals <= 0.2135 else ((0.048 if line_share <= 0.7222 else (-0.089 if prose_lines <= 4.0 else 0.056)) if bullet
            <= 0.5 else ((0.053 if words_above <= 11.0 else -0.123) if prose_lines <= 0.0 else -0.131)))) if prose_lines <= 7.0 else
            (((0.054 if body_above <= 0.1925 else ((-0.072 if words_above <= 1.0 else 0.015) if near_above <= 3.278 else (0.11 if
            prose_lines <= 22.0 else -0.115))) if capitals <= 0.1026 else ((0.011 if words <= 7.0 else ((-0.037 if words <= 64.0 else
            ((-0.044 if near_below <= -0.3 else (-0.265 if shared <= 31.0 else 0.007)) if body_below <= 0.4923 else 0.043)) if words_below
            <= 3.0 else -0.013)) if words_above <= 39.0 else 0.018)) if words <= 138.0 else (((-0.299 if prose_share <= 0.8122 else
            -0.065) if prose_below <= 1.0 else -0.045) if words_above_2 <= 96.0 else 0.07)))
    total += (((0.015 if near_below <= -0.2704 else ((-0.036 if stop <= 0.5 else ((0.017 if head <= 15.0 else ((-0.06 if cohesion <=
            0.5333 else (0.057 if prose_lines <= 27.0 else -0.05)) if words_below <= 22.0 else (0.034 if words <= 68.0 else -0.059))) if
            cohesion <= 0.85 else (0.042 if capitals <= 0.07018 else -0.115))) if prose_lines <= 48.0 else (((0.041 if prose_lines <=
            104.0 else -0.016) if near_below <= 3.318 else -0.232) if near_above <= 3.278 else (0.054 if prose_lines <= 66.0 else
            -0.271)))) if body_below <= 0.9057 else -0.018) if quote <= 0.5 else (((((0.029 if words_above_2 <= 10.0 else -0.107) if
            body_above <= 0.3197 else -0.084) if words_above <= 12.0 else 0.032) if near_above <= 3.221 else -0.342) if words_above_2 <=
            12.0 else (0.058 if body_above <= 0.7 else ((0.069 if stems <= 14.0 else ((((-0.04 if words_below <= 22.0 else -0.361) if
            words <= 39.0 else 0.017) if commas <= 4.0 else 0.083) if words_above <= 51.0 else (-0.344 if words_below <= 12.0 else
            0.025))) if body_above <= 0.8055 else (0.049 if bullet <= 0.5 else -0.16)))))
    total += ((((((((-0.078 if line_share <= 0.025 else (0.081 if prose_share <= 0.176 else (0.002 if stems <= 29.0 else ((-0.252 if head
            <= 5.0 else -0.028) if shared <= 7.0 else (0.132 if prose_lines <= 6.0 else (-0.199 if words_below <= 1.0 else -0.013)))))) if
            body_above <= 0.9565 else -0.034) if commas <= 3.0 else 0.025) if words_above_2 <= 21.0 else (((0.014 if near_below <= 2.875
            else (0.029 if words <= 25.0 else (0.018 if cohesion <= 0.5 else -0.116))) if words <= 107.0 else -0.132) if quote <= 0.5 else
            0.048)) if words_above_2 <= 119.0 else -0.095) if copies <= 1.5 else -0.025) if sentences <= 4.0 else (((((-0.186 if
            near_above <= 2.533 else 0.083) if stems <= 45.0 else (((0.155 if words_below <= 11.0 else 0.0) if head <= 24.0 else -0.078)
            if words_above <= 70.0 else (0.057 if capitals <= 0.125 else -0.248))) if commas <= 15.0 else -0.201) if capitals <= 0.2791
            else (-0.037 if cohesion <= 0.3 else 0.094)) if words_above_2 <= 77.0 else 0.079)) if commas <= 27.0 else (-0.047 if sentences
            <= 15.0 else 0.135))
    total += ((((((((((0.022 if line_share <= 0.5 else -0.179) if head <= 56.0 else ((0.051 if bullet <= 0.5 else -0.089) if prose_share
            <= 0.176 else -0.044)) if prose_lines <= 42.0 else 0.084) if prose_lines <= 75.0 else -0.131) if prose_share <= 0.6467 else
            (((-0.13 if capitals <= 0.03333 else -0.039) if digits <= 0.006757 else (-0.055 if prose_share <= 0.7608 else (0.302 if
            line_share <= 0.1741 else (0.02 if gone_above <= 99.0 else -0.171)))) if near_below <= 1.328 else (-0.035 if stop <= 0.5 else
            0.022))) if cohesion <= 0.9667 else (0.002 if to_body <= 1.0 else 0.065)) if near_above <= 2.574 else 0.021) if words_above_2
            <= 71.0 else -0.05) if shared <= 19.0 else ((((0.051 if bullet <= 0.5 else -0.14) if prose_lines <= 61.0 else -0.089) if
            cohesion <= 0.85 else (0.066 if gone_below <= 2.0 else (-0.164 if prose_lines <= 45.0 else -0.023))) if gone_above <= 68.0
            else 0.042)) if link <= 0.5 else ((-0.019 if words_below <= 5.0 else (-0.081 if capitals <= 0.1481 else -0.252)) if capitals
            <= 0.1969 else (0.091 if line_share <= 0.1909 else -0.044)))
    total += (((-0.178 if prose_lines <= 3.0 else (((-0.153 if words_above_2 <= 5.0 else 0.044) if line_share <= 0.1096 else (0.081 if
            sentences <= 0.0 else (0.019 if prose_share <= 0.9489 else -0.347))) if prose_lines <= 75.0 else -0.167)) if words <= 36.0
            else ((-0.089 if body_below <= 0.6582 else ((-0.42 if words_above <= 27.0 else -0.068) if words_below <= 39.0 else 0.081)) if
            near_above <= 2.874 else 0.095)) if capitals <= 0.03333 else (((((((((0.03 if line_share <= 0.3349 else -0.149) if gone_below
            <= 16.0 else 0.065) if prose_share <= 0.8576 else (-0.534 if prose_lines <= 24.0 else 0.041)) if line_share <= 0.5408 else
            0.05) if prose_above <= 2.0 else (-0.002 if words <= 41.0 else (-0.434 if prose_lines <= 45.0 else 0.001))) if stems <= 40.0
            else 0.102) if quote <= 0.5 else 0.097) if prose_above <= 6.0 else 0.132) if capitals <= 0.0566 else ((0.003 if sentences <=
            1.0 else (-0.032 if body_below <= 0.3657 else (0.027 if prose_above <= 23.0 else -0.048))) if stems <= 102.0 else ((-0.094 if
            words_below <= 5.0 else 0.057) if near_above <= -0.51 else 0.083))))
    total += ((-0.025 if near_above <= 2.461 else 0.041) if gone_below <= 3.0 else ((-0.017 if line_share <= 0.125 else ((0.149 if
            prose_share <= 0.4468 else 0.037) if gone_below <= 99.0 else -0.028)) if words <= 5.0 else ((((((-0.02 if commas <= 6.0 else
            (0.096 if words_above <= 21.0 else -0.13)) if words_above_2 <= 14.0 else 0.012) if words_below <= 118.0 else -0.152) if
            words_above <= 59.0 else -0.034) if body_below <= 0.5074 else (((-0.076 if shared <= 0.0 else -0.002) if to_body <= 4.0 else
            (0.118 if body_below <= 0.7676 else 0.007)) if words <= 32.0 else ((0.061 if near_below <= 2.782 else ((0.059 if words_below
            <= 27.0 else (0.103 if prose_lines <= 11.0 else ((0.034 if near_above <= 1.837 else -0.715) if commas <= 1.0 else (0.071 if
            commas <= 4.0 else -0.315)))) if words_below <= 36.0 else (0.131 if prose_lines <= 22.0 else -0.006))) if cohesion <= 0.85
            else ((-0.016 if commas <= 2.0 else (-0.024 if near_below <= 1.417 else -0.586)) if prose_lines <= 45.0 else 0.053)))) if
            copies <= 1.5 else (-0.082 if digits <= 0.05105 else 0.082))))
    total += ((0.009 if gone_above <= 99.0 else 0.136) if prose_lines <= 7.0 else (((-0.015 if words <= 93.0 else -0.157) if shared <=
            17.0 else (-0.041 if words_above_2 <= 3.0 else 0.064)) if cohesion <= 0.5333 else ((((((0.003 if words <= 107.0 else ((-0.052
            if words_above <= 12.0 else -0.267) if prose_share <= 0.8943 else 0.074)) if prose_lines <= 131.0 else -0.114) if gone_above
            <= 87.0 else (0.004 if words <= 15.0 else 0.051)) if bullet <= 0.5 else (0.084 if shared <= 15.0 else (0.058 if words <= 42.0
            else (0.066 if body_above <= 0.6106 else (-0.304 if capitals <= 0.125 else 0.03))))) if gone_above <= 99.0 else (((-0.081 if
            bullet <= 0.5 else 0.053) if near_below <= 0.4 else (-0.032 if prose <= 0.5 else 0.102)) if prose_share <= 0.8488 else (-0.181
            if line_share <= 0.5213 else -0.024))) if near_below <= 2.747 else (0.021 if shared <= 7.0 else ((-0.078 if commas <= 1.0 else
            (0.027 if gone_below <= 99.0 else -0.156)) if digits <= 0.02317 else ((0.083 if capitals <= 0.1379 else -0.306) if cohesion <=
            0.6875 else -0.058))))))
    total += ((-0.074 if commas <= 0.0 else (((0.065 if body_below <= 0.8432 else -0.083) if near_below <= 1.984 else -0.1) if
            words_above_2 <= 50.0 else -0.122)) if gone_below <= 1.0 else ((((0.087 if body_below <= 0.9057 else -0.054) if head <= 37.0
            else -0.085) if near_above <= 0.6174 else -0.095) if gone_above <= 1.0 else (((-0.038 if words_below <= 0.0 else ((-0.014 if
            words_above <= 3.0 else (0.006 if commas <= 27.0 else 0.123)) if line_share <= 0.7879 else (-0.411 if line_share <= 0.8 else
            (0.048 if near_above <= 2.78 else -0.185)))) if prose_share <= 0.8943 else (((((-0.111 if near_above <= 2.19 else 0.085) if
            capitals <= 0.03333 else (0.074 if body_below <= 0.8632 else (0.063 if cohesion <= 0.7692 else -0.11))) if head <= 16.0 else
            0.003) if capitals <= 0.1379 else 0.002) if head <= 184.0 else ((0.112 if head <= 221.0 else -0.162) if body_below <= 0.1261
            else (-0.475 if gone_below <= 81.0 else 0.084)))) if colon <= 0.5 else (((-0.018 if copies <= 4.5 else 0.143) if words <= 14.0
            else 0.105) if line_share <= 0.7879 else -0.129))))
    total += (((((((-0.074 if cohesion <= 0.5 else 0.019) if gone_above <= 87.0 else ((0.15 if prose_lines <= 1.0 else -0.072) if
            line_share <= 0.0719 else 0.124)) if near_above <= -0.9998 else (((0.007 if line_share <= 0.3175 else (0.136 if near_below <=
            -0.2704 else 0.035)) if line_share <= 0.5 else -0.186) if prose_lines <= 48.0 else 0.086)) if prose_lines <= 75.0 else -0.107)
            if prose_share <= 0.6467 else (-0.029 if prose_share <= 0.7608 else (0.015 if sentences <= 0.0 else (-0.057 if gone_above <=
            2.0 else (((((0.005 if stems <= 30.0 else ((-0.065 if gone_above <= 34.0 else -0.383) if gone_below <= 18.0 else 0.032)) if
            words_above <= 19.0 else (0.081 if prose_lines <= 28.0 else -0.013)) if capitals <= 0.3214 else -0.061) if commas <= 3.0 else
            (0.07 if near_below <= 3.274 else -0.065)) if body_above <= 0.5735 else ((-0.224 if head <= 3.0 else ((-0.044 if words_above_2
            <= 71.0 else -0.286) if shared <= 9.0 else -0.012)) if digits <= 0.01632 else 0.041)))))) if stems <= 229.0 else -0.089) if
            commas <= 27.0 else (0.088 if words_above_2 <= 25.0 else -0.111))
    total += ((-0.011 if words <= 18.0 else (-0.003 if cohesion <= 0.2222 else (0.138 if prose_share <= 0.3821 else ((0.047 if gone_above
            <= 68.0 else ((((-0.229 if body_above <= 0.2638 else 0.055) if prose_share <= 0.8662 else 0.101) if shared <= 7.0 else (-0.1
            if words <= 26.0 else 0.115)) if body_above <= 0.5735 else (-0.348 if head <= 4.0 else ((-0.301 if stems <= 33.0 else 0.105)
            if body_above <= 0.646 else 0.018)))) if line_share <= 0.8 else 0.102)))) if prose_lines <= 11.0 else ((-0.029 if cohesion <=
            0.5833 else (0.079 if words <= 2.0 else (0.001 if body_above <= 0.9565 else -0.075))) if gone_below <= 81.0 else (((0.051 if
            line_share <= 0.4286 else 0.0) if copies <= 1.5 else -0.034) if near_above <= 2.659 else (0.03 if prose_lines <= 20.0 else
            (((-0.001 if line_share <= 0.7879 else (((-0.595 if body_below <= 0.3657 else -0.136) if capitals <= 0.2024 else -0.036) if
            prose_share <= 0.9924 else -0.015)) if prose_lines <= 24.0 else (0.037 if shared <= 16.0 else (-0.252 if commas <= 1.0 else
            0.02))) if shared <= 42.0 else -0.333)))))
    total += ((((-0.228 if body_above <= 0.09804 else -0.067) if prose_lines <= 16.0 else -0.006) if to_body <= 0.0 else ((0.062 if
            prose_above <= 10.0 else 0.001) if prose_below <= 40.0 else (-0.02 if copies <= 3.5 else 0.104))) if stop <= 0.5 else ((0.031
            if body_below <= 0.9859 else 0.276) if words <= 7.0 else (0.018 if prose_share <= 0.6467 else ((((0.002 if shared <= 13.0 else
            0.052) if stems <= 88.0 else 0.128) if cohesion <= 0.8276 else -0.068) if prose_lines <= 20.0 else ((-0.03 if prose_lines <=
            61.0 else -0.136) if gone_below <= 5.0 else (((-0.026 if prose_share <= 0.9157 else -0.282) if words_below <= 34.0 else 0.06)
            if prose_lines <= 21.0 else ((0.001 if body_above <= 0.4101 else ((-0.03 if line_share <= 0.2784 else -0.196) if prose_share
            <= 0.7756 else ((0.018 if gone_below <= 34.0 else -0.083) if to_body <= 6.0 else 0.296))) if gone_above <= 55.0 else ((0.042
            if prose_below <= 2.0 else -0.022) if prose_share <= 0.9881 else (0.131 if line_share <= 0.9375 else ((-0.162 if stems <= 26.0
            else -0.682) if prose_lines <= 25.0 else 0.034))))))))))
    return total


def reason(signs: Sequence[float]) -> str:
    """What the tree asked that speaks most against a line with these signs."""
    (words, stop, colon, bullet, capitals, digits, date, link, quote, commas, sentences, prose, copies, cohesion, shared, stems,
            words_above, words_below, words_above_2, prose_above, prose_below, body_above, body_below, to_body, near_above, near_below,
            gone_above, gone_below, head, prose_share, prose_lines, line_share) = signs
    worst = min(
        (((((-0.457, 0) if stems <= 19.0 else (0.064, 1)) if prose_share <= 0.05341 else ((((-0.736, 2) if gone_below <= 39.0 else
            (-0.285, 3)) if near_above <= -0.997 else ((-0.677, 4) if gone_below <= 14.0 else ((-0.396, 4) if gone_above <= 39.0 else
            (-0.009, 4)))) if prose_below <= 14.0 else ((-0.802, 5) if gone_above <= 87.0 else ((-0.479, 6) if commas <= 0.0 else (-0.015,
            6))))) if near_above <= -0.8824 else (((-0.297, 7) if shared <= 0.0 else (-0.000, 7)) if to_body <= 0.0 else ((((-0.765, 8) if
            cohesion <= 0.25 else (-0.534, 8)) if body_below <= 0.07532 else ((-0.621, 8) if words_above_2 <= 2.0 else ((-0.653, 8) if
            gone_below <= 39.0 else (-0.053, 8)))) if stems <= 26.0 else ((-0.618, 8) if commas <= 0.0 else ((-0.139, 8) if stems <= 88.0
            else (0.109, 8)))))) if prose <= 0.5 else ((((-0.151, 9) if line_share <= 0.5821 else (0.064, 9)) if body_above <= 0.7889 else
            (((-0.738, 10) if near_above <= 2.031 else (-0.219, 10)) if gone_above <= 68.0 else (-0.112, 10))) if shared <= 2.0 else
            ((((0.002, 11) if head <= 19.0 else (-0.437, 11)) if gone_above <= 6.0 else (0.099, 12)) if near_below <= 0.5127 else
            (((-0.255, 13) if gone_above <= 4.0 else (0.078, 13)) if gone_below <= 3.0 else (0.153, 13))))),
        (((((-0.487, 14) if prose <= 0.5 else (-0.123, 14)) if gone_below <= 5.0 else (((-0.328, 15) if near_below <= 1.503 else (-0.015,
            15)) if gone_above <= 9.0 else (((-0.112, 15) if shared <= 0.0 else (0.076, 15)) if link <= 0.5 else (-0.372, 15)))) if stems
            <= 12.0 else ((((-0.382, 16) if commas <= 6.0 else (-0.022, 16)) if gone_below <= 5.0 else ((-0.305, 16) if body_below <=
            0.1436 else (0.115, 16))) if gone_above <= 2.0 else (((((-0.226, 17) if words <= 42.0 else (0.048, 17)) if body_below <=
            0.09124 else (0.110, 17)) if cohesion <= 0.1538 else ((0.148, 17) if copies <= 1.5 else (-0.252, 17))) if body_above <= 0.8595
            else ((0.081, 17) if prose_above <= 1.0 else ((-0.332, 17) if shared <= 9.0 else ((-0.350, 17) if gone_above <= 23.0 else
            (0.073, 17))))))) if to_body <= 0.0 else (((((-0.462, 18) if cohesion <= 0.3333 else (-0.386, 18)) if gone_below <= 99.0 else
            (-0.208, 18)) if gone_above <= 68.0 else ((-0.376, 19) if body_above <= 0.05796 else (((-0.279, 19) if gone_below <= 81.0 else
            (-0.063, 19)) if body_below <= 0.1436 else (0.087, 19)))) if commas <= 3.0 else (((-0.101, 20) if stems <= 45.0 else (0.122,
            20)) if body_above <= 0.7889 else ((-0.431, 21) if gone_above <= 87.0 else (0.039, 21))))),
        (((((((-0.155, 22) if words_below <= 2.0 else (((0.015, 22) if body_above <= 0.5352 else (-0.081, 22)) if link <= 0.5 else
            (-0.325, 22))) if line_share <= 0.7333 else ((-0.078, 22) if commas <= 0.0 else (0.120, 22))) if body_above <= 0.8963 else
            ((-0.425, 22) if gone_above <= 13.0 else (-0.182, 22))) if near_below <= 1.417 else (0.072, 23)) if shared <= 4.0 else
            ((((((0.056, 24) if body_above <= 0.5735 else (-0.281, 24)) if gone_above <= 4.0 else (0.117, 24)) if prose_above <= 1.0 else
            (((-0.074, 24) if words_above_2 <= 33.0 else (0.119, 24)) if prose_lines <= 17.0 else ((-0.351, 24) if words_below <= 11.0
            else (-0.084, 24)))) if gone_below <= 5.0 else ((0.045, 25) if stop <= 0.5 else (((-0.044, 25) if near_above <= 0.6976 else
            (0.110, 25)) if body_below <= 0.1436 else (0.148, 25)))) if cohesion <= 0.9667 else ((-0.259, 26) if gone_above <= 23.0 else
            (0.051, 26)))) if to_body <= 0.0 else ((((-0.326, 27) if shared <= 7.0 else (-0.176, 27)) if words <= 84.0 else ((-0.215, 28)
            if quote <= 0.5 else (0.117, 28))) if gone_above <= 87.0 else (((-0.298, 29) if body_above <= 0.09804 else (-0.058, 29)) if
            stems <= 14.0 else (((-0.348, 30) if gone_below <= 23.0 else (-0.059, 30)) if commas <= 0.0 else (0.067, 30))))),
        (((((-0.263, 31) if words_above <= 27.0 else (-0.144, 31)) if words <= 31.0 else ((0.088, 32) if prose_share <= 0.05341 else
            (((-0.240, 32) if commas <= 0.0 else (0.039, 32)) if to_body <= 2.0 else (-0.247, 32)))) if gone_below <= 65.0 else
            ((((((-0.339, 33) if words_above <= 1.0 else ((-0.213, 33) if shared <= 4.0 else (0.015, 33))) if to_body <= 121.0 else
            (0.070, 33)) if stems <= 43.0 else ((-0.154, 33) if sentences <= 1.0 else (0.111, 33))) if capitals <= 0.75 else (-0.263, 33))
            if body_below <= 0.07532 else ((0.051, 34) if body_below <= 0.9859 else ((-0.179, 34) if words <= 29.0 else (0.091, 34))))) if
            prose <= 0.5 else (((((-0.281, 35) if gone_above <= 39.0 else ((-0.225, 35) if cohesion <= 0.1538 else (0.024, 35))) if
            words_above <= 18.0 else ((-0.207, 36) if gone_above <= 2.0 else (0.075, 36))) if words <= 42.0 else (((0.115, 37) if
            body_above <= 0.4838 else (-0.313, 37)) if gone_above <= 3.0 else (0.097, 37))) if near_below <= 0.5127 else (((0.072, 38) if
            copies <= 1.5 else (-0.515, 39)) if commas <= 0.0 else (((((-0.220, 38) if words <= 33.0 else (-0.004, 38)) if words_above <=
            13.0 else (0.099, 38)) if gone_below <= 5.0 else (0.142, 38)) if copies <= 1.5 else (-0.222, 39))))),
        (((((-0.245, 40) if cohesion <= 0.6875 else (-0.151, 40)) if near_above <= 1.383 else (((-0.123, 41) if near_below <= 1.503 else
            (0.014, 41)) if to_body <= 0.0 else (-0.208, 41))) if gone_above <= 55.0 else ((((-0.044, 42) if gone_below <= 29.0 else
            (0.080, 42)) if prose_below <= 40.0 else (-0.153, 43)) if body_below <= 0.9522 else ((-0.232, 44) if gone_below <= 81.0 else
            (-0.076, 44)))) if words <= 18.0 else ((((((-0.214, 45) if cohesion <= 0.2222 else (-0.035, 45)) if colon <= 0.5 else (0.149,
            45)) if capitals <= 0.75 else (-0.294, 45)) if sentences <= 0.0 else (((-0.139, 46) if colon <= 0.5 else (0.131, 46)) if words
            <= 36.0 else ((0.064, 46) if head <= 44.0 else (-0.097, 46)))) if prose <= 0.5 else (((((0.027, 47) if body_above <= 0.5536
            else (-0.284, 47)) if gone_above <= 4.0 else ((0.102, 47) if prose_above <= 2.0 else (-0.114, 47))) if gone_below <= 5.0 else
            (((-0.059, 47) if shared <= 4.0 else (((-0.304, 47) if words_above <= 15.0 else (0.051, 47)) if gone_above <= 13.0 else
            ((0.064, 47) if prose_share <= 0.9383 else (0.141, 47)))) if body_below <= 0.1436 else ((0.137, 47) if copies <= 1.5 else
            (-0.105, 47)))) if to_body <= 0.0 else ((-0.242, 48) if body_below <= 0.2622 else (-0.015, 48))))),
        ((((-0.131, 49) if gone_below <= 20.0 else ((((-0.210, 50) if prose_lines <= 23.0 else (-0.016, 50)) if shared <= 6.0 else (0.091,
            50)) if cohesion <= 0.4314 else (0.063, 50))) if to_body <= 0.0 else (((-0.202, 51) if gone_below <= 81.0 else ((-0.173, 51)
            if gone_above <= 29.0 else (((-0.176, 51) if to_body <= 15.0 else ((0.185, 51) if prose_lines <= 1.0 else (-0.111, 51))) if
            body_below <= 0.0 else ((0.100, 51) if prose_above <= 44.0 else (-0.089, 51))))) if commas <= 2.0 else (((-0.163, 52) if
            words_above_2 <= 7.0 else (0.030, 52)) if sentences <= 6.0 else (0.112, 52)))) if prose <= 0.5 else (((((-0.113, 53) if words
            <= 46.0 else (0.031, 53)) if near_above <= 1.59 else ((-0.146, 53) if gone_above <= 4.0 else (0.091, 53))) if prose_above <=
            2.0 else (((-0.060, 54) if prose_lines <= 5.0 else (-0.289, 54)) if gone_above <= 55.0 else ((-0.091, 54) if commas <= 6.0
            else (0.142, 54)))) if body_below <= 0.1436 else ((((-0.096, 55) if gone_below <= 5.0 else (0.070, 55)) if commas <= 0.0 else
            ((((-0.181, 55) if words_above <= 13.0 else (0.034, 55)) if words_below <= 12.0 else (0.092, 55)) if gone_below <= 5.0 else
            ((0.091, 55) if shared <= 7.0 else (0.139, 55)))) if copies <= 1.5 else (-0.188, 56)))),
        (((((((-0.054, 57) if body_above <= 0.4838 else (-0.259, 57)) if gone_above <= 4.0 else ((((0.020, 57) if prose_above <= 1.0 else
            (-0.083, 57)) if bullet <= 0.5 else (0.075, 57)) if body_above <= 0.8963 else (-0.152, 57))) if prose_share <= 0.9301 else
            ((0.096, 57) if prose_lines <= 9.0 else (-0.066, 57))) if near_below <= 1.503 else (0.068, 58)) if shared <= 6.0 else
            (((0.076, 59) if body_above <= 0.5536 else ((-0.230, 59) if near_above <= 2.031 else (-0.038, 59))) if gone_above <= 4.0 else
            ((((0.136, 60) if head <= 19.0 else (0.102, 60)) if cohesion <= 0.9091 else (0.033, 60)) if body_above <= 0.8595 else
            (((((-0.325, 60) if gone_above <= 34.0 else (-0.017, 60)) if shared <= 13.0 else (0.033, 60)) if near_above <= 1.966 else
            (0.086, 60)) if copies <= 1.5 else (-0.512, 60))))) if to_body <= 0.0 else (((-0.190, 61) if gone_below <= 81.0 else ((-0.003,
            62) if prose_below <= 40.0 else (-0.155, 62))) if commas <= 0.0 else (((((-0.020, 63) if to_body <= 4.0 else (-0.188, 63)) if
            gone_below <= 16.0 else (((-0.190, 64) if body_below <= 0.2464 else (0.034, 64)) if gone_above <= 34.0 else ((-0.064, 64) if
            words_above_2 <= 2.0 else (0.108, 64)))) if capitals <= 0.5 else (-0.170, 65)) if words <= 183.0 else (0.078, 66)))),
        (((((-0.178, 67) if cohesion <= 0.5833 else ((-0.115, 67) if gone_below <= 29.0 else (-0.008, 67))) if commas <= 2.0 else
            (((0.126, 68) if prose_share <= 0.278 else (-0.199, 68)) if shared <= 0.0 else (-0.076, 68))) if gone_above <= 68.0 else
            ((((0.038, 69) if colon <= 0.5 else (0.135, 69)) if date <= 0.0 else (-0.216, 69)) if prose_above <= 44.0 else (((-0.202, 70)
            if words_below <= 3.0 else (-0.081, 70)) if stems <= 47.0 else (0.051, 70)))) if prose <= 0.5 else ((((((-0.198, 71) if
            near_above <= 0.6174 else ((0.020, 71) if prose_lines <= 11.0 else (-0.139, 71))) if gone_below <= 29.0 else ((((-0.449, 71)
            if prose_above <= 1.0 else (-0.142, 71)) if words_above_2 <= 6.0 else (-0.012, 71)) if shared <= 4.0 else (((-0.047, 71) if
            gone_above <= 87.0 else (0.101, 71)) if body_above <= 0.9342 else (-0.128, 71)))) if stems <= 34.0 else (((0.104, 71) if
            body_above <= 0.5 else (-0.124, 71)) if gone_below <= 7.0 else (0.108, 71))) if words_above <= 19.0 else ((0.007, 72) if words
            <= 21.0 else ((-0.036, 72) if cohesion <= 0.1538 else (0.108, 72)))) if words_below <= 18.0 else ((0.013, 73) if gone_below <=
            2.0 else (((0.056, 74) if words <= 20.0 else (0.125, 74)) if cohesion <= 0.9091 else (-0.002, 75))))),
        (((((-0.105, 76) if prose_share <= 0.8333 else (-0.008, 76)) if gone_below <= 20.0 else ((-0.094, 77) if body_below <= 0.05579
            else (((-0.027, 77) if line_share <= 0.7333 else (0.078, 77)) if prose_lines <= 32.0 else (((0.090, 77) if sentences <= 2.0
            else (-0.528, 77)) if copies <= 1.5 else (-0.041, 77))))) if to_body <= 0.0 else ((-0.164, 78) if gone_above <= 46.0 else
            ((-0.124, 79) if body_above <= 0.09804 else ((0.066, 79) if prose_below <= 40.0 else (-0.075, 79))))) if words <= 23.0 else
            (((((-0.005, 80) if words_above <= 26.0 else (0.119, 80)) if gone_below <= 4.0 else (0.120, 80)) if head <= 35.0 else
            (((0.049, 81) if body_above <= 0.3197 else (-0.183, 81)) if gone_above <= 6.0 else ((-0.025, 82) if shared <= 10.0 else
            (0.084, 82)))) if prose_below <= 2.0 else ((((((-0.132, 83) if near_above <= 1.156 else (0.076, 83)) if commas <= 3.0 else
            (0.010, 83)) if prose_lines <= 7.0 else (-0.222, 83)) if quote <= 0.5 else ((0.101, 84) if prose_lines <= 4.0 else (-0.092,
            84))) if cohesion <= 0.2222 else (((((-0.159, 85) if commas <= 3.0 else ((0.054, 85) if body_above <= 0.8963 else (-0.170,
            85))) if gone_below <= 54.0 else (0.048, 85)) if body_below <= 0.4 else (0.090, 85)) if near_above <= 1.837 else (0.095,
            85))))),
        ((((((-0.171, 86) if gone_below <= 39.0 else (-0.094, 86)) if commas <= 0.0 else (-0.080, 86)) if stems <= 19.0 else (((((0.141,
            87) if prose_below <= 10.0 else (-0.123, 87)) if sentences <= 5.0 else (0.079, 87)) if words_above_2 <= 12.0 else (0.121, 87))
            if prose_share <= 0.176 else ((-0.163, 87) if cohesion <= 0.125 else (-0.013, 87)))) if cohesion <= 0.3333 else ((-0.086, 88)
            if gone_below <= 23.0 else (((-0.084, 89) if gone_above <= 7.0 else (0.052, 89)) if copies <= 1.5 else (-0.072, 89)))) if
            prose <= 0.5 else ((((-0.132, 90) if quote <= 0.5 else (-0.010, 90)) if gone_above <= 10.0 else (((((-0.140, 91) if cohesion
            <= 0.2222 else (-0.028, 91)) if sentences <= 5.0 else (0.117, 91)) if words_above_2 <= 40.0 else (0.085, 91)) if words_above
            <= 13.0 else ((0.077, 91) if cohesion <= 0.9091 else (-0.147, 91)))) if body_below <= 0.1948 else ((((((-0.170, 92) if
            gone_below <= 20.0 else (0.006, 92)) if near_below <= 1.763 else (0.040, 92)) if near_above <= 0.89 else (0.056, 92)) if stems
            <= 20.0 else ((((-0.110, 93) if gone_above <= 3.0 else (0.071, 93)) if near_below <= 3.318 else (-0.596, 93)) if body_below <=
            0.4565 else (0.118, 93))) if prose_share <= 0.8943 else ((0.080, 94) if words <= 33.0 else (0.129, 95))))),
        (((((((-0.169, 96) if gone_above <= 55.0 else (0.018, 96)) if body_below <= 0.1948 else (((-0.147, 96) if gone_above <= 3.0 else
            (0.016, 96)) if prose_above <= 44.0 else (-0.101, 96))) if prose_below <= 22.0 else ((((-0.066, 97) if near_below <= -0.9571
            else (-0.210, 97)) if words_above_2 <= 6.0 else (-0.015, 97)) if prose_lines <= 5.0 else (-0.145, 97))) if words <= 138.0 else
            (0.085, 98)) if prose_share <= 0.905 else ((0.045, 99) if to_body <= 0.0 else (-0.085, 100))) if shared <= 4.0 else
            (((((-0.038, 101) if gone_below <= 7.0 else ((0.081, 101) if copies <= 1.5 else (-0.190, 101))) if capitals <= 0.3 else
            (-0.067, 102)) if stems <= 20.0 else (((0.098, 103) if head <= 19.0 else ((-0.172, 103) if capitals <= 0.03333 else
            ((((-0.031, 103) if prose_share <= 0.7055 else (-0.240, 103)) if gone_above <= 4.0 else (0.008, 103)) if gone_below <= 7.0
            else (((-0.066, 103) if words_above <= 19.0 else (0.090, 103)) if shared <= 13.0 else ((0.093, 103) if copies <= 1.5 else
            (-0.189, 103)))))) if prose_share <= 0.8943 else (((0.039, 103) if gone_above <= 4.0 else (0.125, 103)) if head <= 184.0 else
            (-0.580, 103)))) if body_above <= 0.9147 else (((-0.162, 104) if gone_above <= 18.0 else (0.029, 105)) if prose_lines <= 104.0
            else (-0.281, 106)))),
        ((((-0.092, 107) if gone_above <= 2.0 else ((((-0.030, 108) if gone_below <= 3.0 else (((0.020, 108) if stop <= 0.5 else (0.079,
            108)) if sentences <= 2.0 else (((-0.327, 108) if words_below <= 3.0 else (0.066, 108)) if digits <= 0.05105 else (-0.439,
            108)))) if link <= 0.5 else (-0.185, 108)) if stems <= 26.0 else ((0.126, 108) if body_above <= 0.646 else (0.074, 108)))) if
            body_above <= 0.8595 else (((((-0.182, 109) if gone_above <= 34.0 else (-0.003, 109)) if stems <= 28.0 else (0.054, 109)) if
            near_above <= 2.461 else (0.066, 109)) if capitals <= 0.1604 else ((-0.155, 110) if gone_above <= 13.0 else (-0.025, 111))))
            if prose_above <= 2.0 else ((((((-0.150, 112) if cohesion <= 0.2222 else (-0.069, 112)) if gone_below <= 65.0 else (-0.009,
            112)) if body_above <= 0.7692 else (-0.160, 112)) if words <= 30.0 else (((-0.153, 113) if body_below <= 0.4565 else (0.042,
            113)) if prose_above <= 44.0 else ((0.105, 113) if to_body <= 6.0 else (-0.040, 113)))) if gone_above <= 87.0 else
            ((((((-0.132, 114) if head <= 11.0 else ((0.188, 114) if prose_lines <= 1.0 else (-0.061, 114))) if sentences <= 5.0 else
            (0.081, 114)) if words_above_2 <= 12.0 else (0.090, 114)) if body_below <= 0.07532 else (0.069, 114)) if body_below <= 0.9859
            else (-0.078, 115)))),
    )
    return _TOLD[worst[1]]


_TOLD = (
    'it does not read as prose, little prose near above, at most 19 longer words',
    'it does not read as prose, little prose near above, more than 19 longer words',
    'it does not read as prose, prose at most 14 lines below, a removed line at most 39 lines below',
    'it does not read as prose, prose at most 14 lines below, no removed line in the 39 lines below',
    'it does not read as prose, little prose near above, prose at most 14 lines below',
    'it does not read as prose, little prose near above, a removed line at most 87 lines above',
    'it does not read as prose, little prose near above, no removed line in the 87 lines above',
    'it does not read as prose, prose near above, inside the article',
    'it does not read as prose, prose near above, outside the article',
    'it reads as prose, at most 2 longer words of the article in it, at most 79 % of the prose above it',
    'it reads as prose, at most 2 longer words of the article in it, more than 79 % of the prose above it',
    'it reads as prose, more than 2 longer words of the article in it, a removed line at most 6 lines above',
    'it reads as prose, more than 2 longer words of the article in it, no removed line in the 6 lines above',
    'it reads as prose, more than 2 longer words of the article in it, prose near below',
    'inside the article, at most 12 longer words, a removed line at most 5 lines below',
    'inside the article, at most 12 longer words, no removed line in the 5 lines below',
    'inside the article, more than 12 longer words, a removed line at most 2 lines above',
    'inside the article, more than 12 longer words, no removed line in the 2 lines above',
    'outside the article, at most 3 commas, a removed line at most 68 lines above',
    'outside the article, at most 3 commas, no removed line in the 68 lines above',
    'outside the article, more than 3 commas, at most 79 % of the prose above it',
    'outside the article, more than 3 commas, more than 79 % of the prose above it',
    'inside the article, at most 4 longer words of the article in it, little prose near below',
    'inside the article, at most 4 longer words of the article in it, prose near below',
    'inside the article, more than 4 longer words of the article in it, a removed line at most 5 lines below',
    'inside the article, more than 4 longer words of the article in it, no removed line in the 5 lines below',
    'inside the article, more than 4 longer words of the article in it, more than 97 % of its longer words in the article',
    'outside the article, a removed line at most 87 lines above, at most 84 words',
    'outside the article, a removed line at most 87 lines above, more than 84 words',
    'outside the article, no removed line in the 87 lines above, at most 14 longer words',
    'outside the article, no removed line in the 87 lines above, more than 14 longer words',
    'it does not read as prose, a removed line at most 65 lines below, at most 31 words',
    'it does not read as prose, a removed line at most 65 lines below, more than 31 words',
    'it does not read as prose, no removed line in the 65 lines below, at most 8 % of the prose below it',
    'it does not read as prose, no removed line in the 65 lines below, more than 8 % of the prose below it',
    'it reads as prose, little prose near below, at most 18 words in the line above',
    'it reads as prose, little prose near below, more than 18 words in the line above',
    'it reads as prose, little prose near below, more than 42 words',
    'it reads as prose, prose near below, the only such line on the page',
    'it reads as prose, prose near below, more such lines on the page',
    'at most 18 words, a removed line at most 55 lines above, little prose near above',
    'at most 18 words, a removed line at most 55 lines above, prose near above',
    'at most 18 words, no removed line in the 55 lines above, prose at most 40 lines below',
    'at most 18 words, no removed line in the 55 lines above, no prose in the 40 lines below',
    'at most 18 words, no removed line in the 55 lines above, more than 95 % of the prose below it',
    'more than 18 words, it does not read as prose, one sentence at most',
    'more than 18 words, it does not read as prose, several sentences',
    'more than 18 words, it reads as prose, inside the article',
    'more than 18 words, it reads as prose, outside the article',
    'it does not read as prose, inside the article, a removed line at most 20 lines below',
    'it does not read as prose, inside the article, no removed line in the 20 lines below',
    'it does not read as prose, outside the article, at most 2 commas',
    'it does not read as prose, outside the article, more than 2 commas',
    'it reads as prose, at most 14 % of the prose below it, prose at most 2 lines above',
    'it reads as prose, at most 14 % of the prose below it, no prose in the 2 lines above',
    'it reads as prose, more than 14 % of the prose below it, the only such line on the page',
    'it reads as prose, more than 14 % of the prose below it, more such lines on the page',
    'inside the article, at most 6 longer words of the article in it, little prose near below',
    'inside the article, at most 6 longer words of the article in it, prose near below',
    'inside the article, more than 6 longer words of the article in it, a removed line at most 4 lines above',
    'inside the article, more than 6 longer words of the article in it, no removed line in the 4 lines above',
    'outside the article, no comma, a removed line at most 81 lines below',
    'outside the article, no comma, no removed line in the 81 lines below',
    'outside the article, a comma, a removed line at most 16 lines below',
    'outside the article, a comma, no removed line in the 16 lines below',
    'outside the article, a comma, at most 183 words',
    'outside the article, a comma, more than 183 words',
    'it does not read as prose, a removed line at most 68 lines above, at most 2 commas',
    'it does not read as prose, a removed line at most 68 lines above, more than 2 commas',
    'it does not read as prose, no removed line in the 68 lines above, prose at most 44 lines above',
    'it does not read as prose, no removed line in the 68 lines above, no prose in the 44 lines above',
    'it reads as prose, at most 18 words in the line below, at most 19 words in the line above',
    'it reads as prose, at most 18 words in the line below, more than 19 words in the line above',
    'it reads as prose, more than 18 words in the line below, a removed line at most 2 lines below',
    'it reads as prose, more than 18 words in the line below, at most 91 % of its longer words in the article',
    'it reads as prose, more than 18 words in the line below, more than 91 % of its longer words in the article',
    'at most 23 words, inside the article, a removed line at most 20 lines below',
    'at most 23 words, inside the article, no removed line in the 20 lines below',
    'at most 23 words, outside the article, a removed line at most 46 lines above',
    'at most 23 words, outside the article, no removed line in the 46 lines above',
    'more than 23 words, prose at most 2 lines below, among the first 36 lines',
    'more than 23 words, prose at most 2 lines below, a removed line at most 6 lines above',
    'more than 23 words, prose at most 2 lines below, no removed line in the 6 lines above',
    'more than 23 words, no prose in the 2 lines below, no quotation marks',
    'more than 23 words, no prose in the 2 lines below, quotation marks',
    'more than 23 words, no prose in the 2 lines below, more than 22 % of its longer words in the article',
    'it does not read as prose, at most 33 % of its longer words in the article, at most 19 longer words',
    'it does not read as prose, at most 33 % of its longer words in the article, more than 19 longer words',
    'it does not read as prose, more than 33 % of its longer words in the article, a removed line at most 23 lines below',
    'it does not read as prose, more than 33 % of its longer words in the article, no removed line in the 23 lines below',
    'it reads as prose, at most 19 % of the prose below it, a removed line at most 10 lines above',
    'it reads as prose, at most 19 % of the prose below it, no removed line in the 10 lines above',
    'it reads as prose, more than 19 % of the prose below it, at most 20 longer words',
    'it reads as prose, more than 19 % of the prose below it, more than 20 longer words',
    'it reads as prose, more than 19 % of the prose below it, at most 33 words',
    'it reads as prose, more than 19 % of the prose below it, more than 33 words',
    'at most 4 longer words of the article in it, prose at most 22 lines below, at most 138 words',
    'at most 4 longer words of the article in it, no prose in the 22 lines below, at most 138 words',
    'at most 4 longer words of the article in it, more than 138 words',
    'at most 4 longer words of the article in it, inside the article',
    'at most 4 longer words of the article in it, outside the article',
    'more than 4 longer words of the article in it, at most 91 % of the prose above it, at most 30 % of its words capitalised',
    'more than 4 longer words of the article in it, at most 91 % of the prose above it, more than 30 % of its words capitalised',
    'more than 4 longer words of the article in it, at most 91 % of the prose above it, more than 20 longer words',
    'more than 4 longer words of the article in it, more than 91 % of the prose above it, a removed line at most 18 lines above',
    'more than 4 longer words of the article in it, more than 91 % of the prose above it, no removed line in the 18 lines above',
    'more than 4 longer words of the article in it, more than 91 % of the prose above it',
    'prose at most 2 lines above, at most 86 % of the prose above it, a removed line at most 2 lines above',
    'prose at most 2 lines above, at most 86 % of the prose above it, no removed line in the 2 lines above',
    'prose at most 2 lines above, more than 86 % of the prose above it, at most 16 % of its words capitalised',
    'prose at most 2 lines above, more than 86 % of the prose above it, a removed line at most 13 lines above',
    'prose at most 2 lines above, more than 86 % of the prose above it, no removed line in the 13 lines above',
    'no prose in the 2 lines above, a removed line at most 87 lines above, at most 30 words',
    'no prose in the 2 lines above, a removed line at most 87 lines above, more than 30 words',
    'no prose in the 2 lines above, no removed line in the 87 lines above, at most 99 % of the prose below it',
    'no prose in the 2 lines above, no removed line in the 87 lines above, more than 99 % of the prose below it',
)
